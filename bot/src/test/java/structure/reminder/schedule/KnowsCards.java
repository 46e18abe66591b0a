package structure.reminder.schedule;

import structure.card.Plain;

class KnowsCards {
    Plain card = new Plain();
}
