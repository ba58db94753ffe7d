package org.mithaq.core.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.fold.Folder;

@DisplayName("The terms of an index")
class VocabularyTest {

    private static Vocabulary of(String... passages) throws IOException {
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
                PassageTerms terms = new PassageTerms(Folder.standard());
                for (String passage : passages) {
                    Document document = new Document();
                    document.add(new TextField(IndexFields.TERM, terms.of(passage)));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                return Vocabulary.of(reader);
            }
        }
    }

    @Test
    @DisplayName("hold each word once, folded, and tell those that hold some letters")
    void tellsWords() throws IOException {
        WordList words = of("فُتِحَ الطريق", "الطريق، طريقهم؛ الجسر").words();
        assertThat(words.holding("طريق", word -> true)).containsExactlyInAnyOrder("الطريق", "طريقهم");
        assertThat(words.holding("طريق", word -> word.startsWith("ال"))).containsExactly("الطريق");
        assertThat(words.contains("فتح")).isTrue();
        assertThat(List.of(words.contains("فت"), words.contains("الطريقهم"), words.contains(""))).containsOnly(false);
        assertThat(words.containsBeginning("الج")).isTrue();
        assertThat(words.containsBeginning("جسر")).isFalse();
    }

    @Test
    @DisplayName("are found among letters of all scripts, more than a byte can tell apart")
    void tellsWordsOfManyLetters() throws IOException {
        StringBuilder text = new StringBuilder();
        for (char c = '\u4E00'; c < '\u5000'; c++) {
            text.append(c).append("x\uD835\uDC9C").append(c).append(' ');
        }
        WordList words = of(text.toString()).words();
        assertThat(words.holding("\u4FFFx", word -> true)).hasSize(1);
        assertThat(words.holding("\u4FFF\u4FFE", word -> true)).isEmpty();
        assertThat(words.holding("\u5001", word -> true)).isEmpty();
        String one = words.holding("\u4E80", word -> true).iterator().next();
        assertThat(words.contains(one)).isTrue();
    }

    @Test
    @DisplayName("tell the borders that cut letters, those at line ends apart")
    void tellsBorders() throws IOException {
        Vocabulary vocabulary = of("وقف إط لاق النار\nبعد شهر");
        assertThat(vocabulary.borders().cutting("اطلاق", 2)).isEqualTo(Set.of(" اطلا"));
        assertThat(vocabulary.borders().cutting("طلاق", 1)).isEqualTo(Set.of(" اطلا"));
        assertThat(vocabulary.borders().cutting("اطل", 2)).isEqualTo(Set.of(" اطلا"));
        assertThat(vocabulary.borders().cutting("اطلاق", 3)).isEmpty();
        assertThat(vocabulary.borders().cutting("ناربعد", 3)).isEmpty();
        assertThat(vocabulary.lineEnds().cutting("ناربعد", 3)).isEqualTo(Set.of("\nاربع"));
    }

    @Test
    @DisplayName("hold words without end by parts, as long as the longest query")
    void partsLongWords() throws IOException {
        String endless = "ابتثجحخد".repeat(500);
        WordList words = of(endless).words();
        assertThat(words.holding(endless.substring(700, 850), word -> true)).isNotEmpty();
        assertThat(words.holding("ا", word -> true)).allMatch(word -> word.length() <= 300);
    }
}
