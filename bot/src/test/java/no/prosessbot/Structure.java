package no.prosessbot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.events.Event;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.GenericMessageEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** The rules of the structure, for the packages below one root. */
final class Structure {

    /** Data flows downwards: each package with those that it may know. */
    private static final Map<String, String[]> MAY_KNOW = new LinkedHashMap<>();

    static {
        MAY_KNOW.put("address", new String[] {});
        MAY_KNOW.put("markdown", new String[] {"address"});
        MAY_KNOW.put("page", new String[] {"markdown"});
        MAY_KNOW.put("site", new String[] {"address", "markdown", "page"});
        MAY_KNOW.put("card", new String[] {"address", "markdown", "page", "site"});
        MAY_KNOW.put("search", new String[] {"page", "card"});
        MAY_KNOW.put("answer", new String[] {"page", "card", "search"});
        MAY_KNOW.put("reading", new String[] {"page", "site", "card", "answer"});
        MAY_KNOW.put("config", new String[] {"page", "site", "card", "answer"});
        MAY_KNOW.put("reply", new String[] {"page", "card", "answer"});
        MAY_KNOW.put("console", new String[] {"page", "card", "answer", "reply"});
        MAY_KNOW.put("reminder", new String[] {"page", "card", "answer", "reply", "config"});
        MAY_KNOW.put("discord", new String[] {"page", "card", "search", "answer", "reply", "config", "reminder"});
        MAY_KNOW.put("app", MAY_KNOW.keySet().toArray(String[]::new));
    }

    private static final List<Class<?>> MADE_TO_CHANGE =
            List.of(ThreadLocal.class, Appendable.class, Collection.class, Map.class);

    /** Ways in which JDA is given somebody to tell. */
    private static final Set<String> REGISTRATIONS =
            Set.of("addEventListeners", "addEventListener", "listenOnce", "setEventManager", "setEventManagerProvider");

    private final String root;

    Structure(String root) {
        this.root = root;
    }

    /** Each rule by its name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("data flows downwards", layers());
        rules.put(
                "the schedule knows only the configuration",
                noClasses()
                        .that()
                        .resideInAPackage(below("reminder.schedule")[0])
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(root + "..")
                                .and(not(resideInAnyPackage(below("reminder.schedule", "config"))))));
        rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("Lucene only in search", only("org.apache.lucene..", "search"));
        rules.put("CommonMark only in markdown", only("org.commonmark..", "markdown"));
        rules.put("JDA only in discord", only("net.dv8tion.jda..", "discord"));
        rules.put("JLine only in console", only("org.jline..", "console"));
        rules.put("picocli only in app", only("picocli..", "app"));
        // Front matter may be JSON.
        rules.put("Jackson only at the edges", only("com.fasterxml.jackson..", "page", "app", "discord"));
        rules.put("Logback only in app", only("ch.qos.logback..", "app"));
        rules.put("the time comes from a clock that is passed in", timeFromClock());
        rules.put(
                "no hidden executors",
                noClasses().should().dependOnClassesThat().areAssignableTo(Executors.class));
        rules.put("no waiting for Discord", noClasses().should().callMethodWhere(completesRestAction()));
        rules.put("what people do comes in by the router", oneWayIn());
        rules.put("listeners are registered in one place", oneRegistration());
        rules.put("every message says whom it notifies", messagesBeginInOnePlace());
        rules.put("no mutable static state", fields().that().areStatic().should(neverChange()));
        rules.put("standard output only in console and app", standardStreams());
        return rules;
    }

    private ArchRule layers() {
        var architecture =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : MAY_KNOW.keySet()) {
            architecture = architecture.layer(name).definedBy(below(name));
        }
        for (Map.Entry<String, String[]> entry : MAY_KNOW.entrySet()) {
            var layer = architecture.whereLayer(entry.getKey());
            architecture = entry.getValue().length == 0
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(entry.getValue());
        }
        return architecture;
    }

    private ArchRule only(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(below(packages))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private ArchRule timeFromClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(below("app"))
                .should()
                .callMethodWhere(describe("now() or a system clock is asked", Structure::asksTheSystem))
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static boolean asksTheSystem(JavaMethodCall call) {
        if (!call.getTargetOwner().getPackageName().equals("java.time")) {
            return false;
        }
        boolean givenClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return call.getName().startsWith("system") || (call.getName().equals("now") && !givenClock);
    }

    private static DescribedPredicate<JavaMethodCall> completesRestAction() {
        return describe(
                "RestAction.complete() is called",
                call -> call.getName().equals("complete")
                        && call.getTargetOwner().getPackageName().startsWith("net.dv8tion.jda"));
    }

    /** There it is judged who may be told of the handbook. */
    private ArchRule oneWayIn() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(assignableTo(EventListener.class).and(not(named("EventRouter"))))
                .should()
                .haveRawParameterTypes(describe(
                        "what people do", parameters -> parameters.stream().anyMatch(Structure::doneByPeople)));
    }

    /** What people do, and what includes it. */
    private static boolean doneByPeople(JavaClass event) {
        return event.isAssignableTo(GenericInteractionCreateEvent.class)
                || event.isAssignableTo(GenericMessageEvent.class)
                || event.isEquivalentTo(RawGatewayEvent.class)
                || event.isEquivalentTo(GenericEvent.class)
                || event.isEquivalentTo(Event.class);
    }

    /** Where nobody can register what is no class, and has no method to be looked at. */
    private ArchRule oneRegistration() {
        return noClasses()
                .that(not(named("DiscordBot").or(named("Connection"))))
                .should()
                .callMethodWhere(describe(
                        "a listener is registered",
                        call -> call.getTargetOwner().getPackageName().startsWith("net.dv8tion.jda")
                                && REGISTRATIONS.contains(call.getName())));
    }

    private DescribedPredicate<JavaClass> named(String name) {
        return describe(name, found -> found.getFullName().equals(root + ".discord." + name));
    }

    /** Without a class for it, each new place would have to remember. */
    private ArchRule messagesBeginInOnePlace() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".discord.Messages")
                .should()
                .callCodeUnitWhere(describe("a message is begun", Structure::beginsMessage));
    }

    private static boolean beginsMessage(JavaCall<?> call) {
        if (!call.getTargetOwner().getPackageName().startsWith("net.dv8tion.jda.api")) {
            return false;
        }
        String owner = call.getTargetOwner().getSimpleName();
        if (owner.matches("Message(Create|Edit)(Builder|Data)")) {
            return call.getName().matches("<init>|from.*");
        }
        // Of what is sent, only whole messages are taken, which say it themselves.
        boolean whole = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getSimpleName().matches("Message(Create|Edit)Data"));
        return call.getName()
                        .matches(
                                "(reply|sendMessage|editMessage|editOriginal)(Embeds|Components|Format|Poll|Attachments)?"
                                        + "(ById)?|(reply|send|sendMessage)Files|editComponents")
                && !whole;
    }

    private ArchRule standardStreams() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(below("console", "app"))
                .should()
                .accessFieldWhere(describe(
                        "System.out, err or in is used",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)));
    }

    private static ArchCondition<JavaField> neverChange() {
        return new ArchCondition<>("be final and of a type that does not change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
                boolean constant = field.getModifiers().contains(JavaModifier.FINAL) && !mutable(field.getRawType());
                events.add(new SimpleConditionEvent(field, synthetic || constant, field.getFullName() + " can change"));
            }
        };
    }

    /** Types that are made to change; interfaces such as List hold what {@code List.of} makes. */
    private static boolean mutable(JavaClass type) {
        return type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent")
                || MADE_TO_CHANGE.stream().anyMatch(changing -> type.isAssignableTo(changing) && !type.isInterface());
    }

    private String[] below(String... names) {
        String[] packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = root + "." + names[i] + "..";
        }
        return packages;
    }
}
