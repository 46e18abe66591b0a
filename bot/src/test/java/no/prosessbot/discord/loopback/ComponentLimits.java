package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * What Discord's documentation says about the components of messages and modals.
 *
 * @see <a href="https://discord.com/developers/docs/components/reference">Component reference</a>
 */
final class ComponentLimits {
    static final int ROW = 1;
    static final int BUTTON = 2;
    static final int STRING_SELECT = 3;
    static final int TEXT_INPUT = 4;
    static final int LABEL = 18;

    private static final int CHANNEL_SELECT = 8;
    private static final int TEXT_DISPLAY = 10;
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private static final int ROWS = 5;
    private static final int BUTTONS = 5;
    private static final int ALL_V2 = 40;
    private static final int TEXT_V2 = 4000;
    private static final int BUTTON_LABEL = 80;
    private static final int CUSTOM_ID = 100;
    private static final int URL = 512;
    private static final int OPTIONS = 25;
    private static final int OPTION_TEXT = 100;
    private static final int PLACEHOLDER = 150;
    private static final int MODAL_TITLE = 45;
    private static final int INPUTS = 5;
    private static final int INPUT_LABEL = 45;
    private static final int INPUT_PLACEHOLDER = 100;
    private static final int INPUT_VALUE = 4000;

    private final Set<String> ids = new HashSet<>();
    private int count;
    private int text;

    private ComponentLimits() {}

    /** The components of a message; {@code second} for those of the second version, which need no rows. */
    static void check(JsonNode components, boolean second, Findings findings) {
        ComponentLimits limits = new ComponentLimits();
        if (!second && components.size() > ROWS) {
            findings.add("BASE_TYPE_BAD_LENGTH", "Must be 5 or fewer in length, is " + components.size());
        }
        for (int i = 0; i < components.size(); i++) {
            if (!second && components.path(i).path("type").asInt() != ROW) {
                findings.at(i).add("UNION_TYPE_CHOICES", "Only action rows stand at the top");
            }
            limits.walk(components.path(i), findings.at(i));
        }
        if (limits.count > ALL_V2) {
            findings.add("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "More than 40 components: " + limits.count);
        }
        if (limits.text > TEXT_V2) {
            findings.add("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "More than 4000 characters: " + limits.text);
        }
    }

    /** The form that a modal shows. */
    static void checkModal(JsonNode modal, Findings findings) {
        findings.required(modal, "title", MODAL_TITLE);
        findings.required(modal, "custom_id", CUSTOM_ID);
        findings.size(modal, "components", 1, INPUTS);
        ComponentLimits limits = new ComponentLimits();
        for (int i = 0; i < modal.path("components").size(); i++) {
            limits.modalPart(
                    modal.path("components").path(i), findings.at("components").at(i));
        }
    }

    private void modalPart(JsonNode part, Findings findings) {
        switch (part.path("type").asInt()) {
            case ROW -> {
                findings.size(part, "components", 1, 1);
                findings.at("components").at(0).required(part.path("components").path(0), "label", INPUT_LABEL);
                walk(part.path("components").path(0), findings.at("components").at(0));
            }
            case LABEL -> {
                findings.required(part, "label", INPUT_LABEL);
                findings.atMost(part, "description", OPTION_TEXT);
                walk(part.path("component"), findings.at("component"));
            }
            case TEXT_DISPLAY -> {}
            default -> findings.add("UNION_TYPE_CHOICES", "Not in a modal: " + part.path("type"));
        }
    }

    private void walk(JsonNode component, Findings findings) {
        count++;
        int type = component.path("type").asInt();
        if (type == ROW) {
            row(component, findings);
        } else if (type == BUTTON) {
            button(component, findings);
        } else if (type == TEXT_INPUT) {
            input(component, findings);
        } else if (type >= STRING_SELECT && type <= CHANNEL_SELECT) {
            select(component, findings);
        } else if (type == TEXT_DISPLAY) {
            text += Findings.length(component.path("content").asText(""));
        }
        for (int i = 0; i < component.path("components").size(); i++) {
            walk(component.path("components").path(i), findings.at("components").at(i));
        }
        if (component.has("accessory")) {
            walk(component.path("accessory"), findings.at("accessory"));
        }
    }

    private static void row(JsonNode row, Findings findings) {
        findings.size(row, "components", 1, BUTTONS);
        boolean buttons = true;
        for (JsonNode part : row.path("components")) {
            buttons &= part.path("type").asInt() == BUTTON;
        }
        if (!buttons && row.path("components").size() > 1) {
            findings.add("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "A row holds buttons, or one menu");
        }
    }

    private void button(JsonNode button, Findings findings) {
        int style = button.path("style").asInt();
        findings.atMost(button, "label", BUTTON_LABEL);
        findings.range(button, "style", 1, PREMIUM);
        if (style == LINK) {
            findings.required(button, "url", URL);
            findings.url(button, "url", URL);
        } else if (style != PREMIUM) {
            id(button, findings);
        }
        if (style != PREMIUM
                && button.path("label").asText("").isBlank()
                && !button.path("emoji").isObject()) {
            findings.add("BUTTON_COMPONENT_LABEL_REQUIRED", "A button needs a label or an emoji");
        }
    }

    private void id(JsonNode component, Findings findings) {
        findings.required(component, "custom_id", CUSTOM_ID);
        if (!ids.add(component.path("custom_id").asText(""))) {
            findings.at("custom_id")
                    .add("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated: " + component);
        }
    }

    private void select(JsonNode select, Findings findings) {
        id(select, findings);
        findings.atMost(select, "placeholder", PLACEHOLDER);
        findings.range(select, "min_values", 0, OPTIONS);
        findings.range(select, "max_values", 1, OPTIONS);
        if (select.path("min_values").asInt(1) > select.path("max_values").asInt(1)) {
            findings.at("max_values").add("BASE_TYPE_MIN_VALUE", "max_values is below min_values");
        }
        if (select.path("type").asInt() == STRING_SELECT) {
            options(select, findings);
        }
    }

    private static void options(JsonNode select, Findings findings) {
        JsonNode options = select.path("options");
        findings.size(select, "options", 1, OPTIONS);
        if (select.path("max_values").asInt(1) > options.size()) {
            findings.at("max_values").add("BASE_TYPE_MAX_VALUE", "max_values is more than there are options");
        }
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            Findings option = findings.at("options").at(i);
            option.required(options.path(i), "label", OPTION_TEXT);
            option.required(options.path(i), "value", OPTION_TEXT);
            option.atMost(options.path(i), "description", OPTION_TEXT);
            if (!values.add(options.path(i).path("value").asText(""))) {
                option.add("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
            }
        }
    }

    private void input(JsonNode input, Findings findings) {
        id(input, findings);
        findings.range(input, "style", 1, 2);
        findings.range(input, "min_length", 0, INPUT_VALUE);
        findings.range(input, "max_length", 1, INPUT_VALUE);
        findings.atMost(input, "placeholder", INPUT_PLACEHOLDER);
        findings.atMost(input, "value", input.path("max_length").asInt(INPUT_VALUE));
    }
}
