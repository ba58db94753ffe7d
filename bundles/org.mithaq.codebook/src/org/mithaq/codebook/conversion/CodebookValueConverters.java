package org.mithaq.codebook.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;

/** The converters of the terminals and data type rules of the language. */
@Singleton
public class CodebookValueConverters extends AbstractDeclarativeValueConverterService {

    @Inject
    private TextConverter texts;
    @Inject
    private BoundConverter bounds;
    @Inject
    private DecimalConverter decimals;
    @Inject
    private NameConverter names;

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> textConverter() {
        return texts;
    }

    @ValueConverter(rule = "INT")
    public IValueConverter<Integer> integerConverter() {
        return bounds;
    }

    @ValueConverter(rule = "ID")
    public IValueConverter<String> idConverter() {
        return names;
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> nameConverter() {
        return names;
    }

    @ValueConverter(rule = "PlainName")
    public IValueConverter<String> plainNameConverter() {
        return names;
    }

    @ValueConverter(rule = "FunctionName")
    public IValueConverter<String> functionNameConverter() {
        return names;
    }

    @ValueConverter(rule = "CodeName")
    public IValueConverter<String> codeNameConverter() {
        return names;
    }

    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedNameConverter() {
        return names;
    }

    @ValueConverter(rule = "ChangedName")
    public IValueConverter<String> changedNameConverter() {
        return names;
    }

    @ValueConverter(rule = "MappedName")
    public IValueConverter<String> mappedNameConverter() {
        return names;
    }

    @ValueConverter(rule = "Number")
    public IValueConverter<BigDecimal> numberConverter() {
        return decimals;
    }

    @ValueConverter(rule = "SignedNumber")
    public IValueConverter<BigDecimal> signedNumberConverter() {
        return decimals;
    }

    @ValueConverter(rule = "Unbounded")
    public IValueConverter<Integer> unboundedConverter() {
        return bounds;
    }

    @ValueConverter(rule = "UpperBound")
    public IValueConverter<Integer> upperBoundConverter() {
        return bounds;
    }
}
