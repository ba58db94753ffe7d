package org.mithaq.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sound codebook of any size, made of groups of ten declarations as a methodologist would write them: three lists, a
 * scale, a registry, a type of parts, a type of agreements, two rules and a dataset. The same on every machine.
 */
final class GeneratedCodebook {

    private static final int GROUP = 10;

    private GeneratedCodebook() {
    }

    /** The text of a codebook with so many declarations, a multiple of ten. */
    static String of(int declarations) {
        return "codebook generated version 1.0 languages ar, en ar \"مولد\" en \"Generated\"\n\n"
                + IntStream.range(0, declarations / GROUP).mapToObj(GeneratedCodebook::group).collect(Collectors.joining());
    }

    private static String group(int number) {
        return """
                list Kind# tree ar "أنواع البنود #" en "Kinds of clauses #" definition en "What a clause is about." {
                	weapons ar "سلاح" en "Weapons" {
                		heavy = 2 ar "سلاح ثقيل" en "Heavy weapons" cue "السلاح الثقيل", "الدبابات"
                		light = 1 ar "سلاح خفيف" en "Light weapons" cue "السلاح الخفيف"
                	}
                	guarantee ar "ضمانة" en "Guarantee" definition en "Somebody stands in for the others." cue "بضمانة"
                }
                list Status# ar "حالات #" en "Statuses #" {
                	signed ar "موقع" en "Signed"
                	offered ar "معروض" en "Offered"
                	refused ar "مرفوض" en "Refused"
                }
                list Unit# ar "وحدات #" en "Units #" {
                	person ar "شخص" en "Persons"
                	family ar "عائلة" en "Families"
                }
                scale Position# ar "مواقف #" en "Positions #" {
                	supports = 2 ar "يؤيد" en "Supports"
                	ambiguous = 0 ar "ملتبس" en "Is ambiguous"
                	rejects = -2 ar "يرفض" en "Rejects"
                	off scale silent ar "صامت" en "Is silent"
                }
                registry Actor# ar "جهات #" en "Actors #" kinds Status# {
                	state# ar "دولة #" en "State #" also "الدولة #" kind signed {
                		army# ar "جيش #" en "Army #"
                	}
                	council# ar "مجلس #" en "Council #" also "المجلس #" part of state#
                }
                part Clause# ar "بند #" en "Clause #" {
                	category kind of Kind# [1..*] ar "النوع" en "Kind" required
                	quantity persons unit Unit# ar "الأشخاص" en "Persons"
                	text wording ar "النص" en "Wording"
                	yesno reciprocal ar "متبادل" en "Reciprocal"
                }
                agreement Deal# prefix "D#" ar "اتفاق #" en "Deal #" cue "اتفاق #" {
                	date signed ar "التوقيع" en "Signed" required unless status in (offered, refused)
                	date effective ar "النفاذ" en "In force"
                	category status of Status# = signed ar "الحالة" en "Status" required
                	position attitude of Position# ar "الموقف" en "Attitude"
                	number stated ar "عدد البنود" en "Stated clauses"
                	reference led_by of Actor# ar "بقيادة" en "Led by"
                	role party of Actor# [2..*] ar "طرف" en "Party" { text spokesman ar "متحدث" en "Spokesman" }
                	role guarantor of Actor# [*] ar "ضامن" en "Guarantor"
                	parts clauses of Clause# ordered ar "بنود" en "Clauses"
                	link follows of Deal# [*] acyclic ar "يتبع" en "Follows"
                	derived listed = count(clauses) ar "بنود مذكورة" en "Listed clauses"
                }
                rule guaranteed# for Deal# warning
                	when clauses exists kind = guarantee
                	require guarantor is not empty
                	ar "بند يذكر ضمانة ولا ضامن" en "A clause names a guarantee, but no guarantor is recorded"
                rule ordered# for Deal# error
                	when signed is coded and effective is coded
                	require days(signed, effective) >= 0 and stated >= listed
                	ar "النفاذ قبل التوقيع" en "It is in force before it is signed"
                dataset deals# of Deal# ar "اتفاقات #" en "Deals #" where status != refused {
                	column id
                	column signed
                	column status labels
                	column heavy = clauses exists kind = heavy
                	column families = sum(clauses.persons.max)
                	column n = count(clauses where kind in (weapons, guarantee))
                	column predecessor = first(follows).id
                }

                """.replace("#", String.valueOf(number));
    }
}
