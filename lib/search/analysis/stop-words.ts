/**
 * Words left out of the index and of queries. The list is short on purpose: `off`, `not`, `no`, `without`
 * and `while` distinguish symptoms and are not in it.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be been before being but by can could did do does ' +
    'doing each for from get gets had has have having he help her here hi him his how i if in into is it ' +
    'its just like me more most my of on or our please she should so some such than thanks that the their ' +
    'them then there these they this those to too us very was we were what when where which who why ' +
    'will with would you your im ive dont doesnt isnt cant wont'
  ).split(' '),
)
