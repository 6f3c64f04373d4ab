/**
 * Half an hour off every whole-hour zone, far from UTC, and with summer time: code that takes a civil day from an
 * instant without asking for the zone gives another day here.
 */
process.env['TZ'] = 'America/St_Johns';
