package structure.page;

import structure.card.Plain;

class KnowsCards {
    Plain card = new Plain();
}
