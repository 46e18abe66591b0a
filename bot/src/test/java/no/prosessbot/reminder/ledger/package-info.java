@NullMarked
package no.prosessbot.reminder.ledger;

import org.jspecify.annotations.NullMarked;
