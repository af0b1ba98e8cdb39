# Import: what is wrong, and what would be right.

import-unreadable = The file cannot be read: { $reason }.
import-not-a-register-file = This is neither an .xlsx workbook, nor a .csv file, nor a folder of .csv files.
import-nothing-to-import = The file has no rows to import; rows marked as an example are left out.
import-unknown-sheet = There is no such sheet; known sheets: { $allowed }.
import-repeated-sheet = This sheet is in the file twice.
import-missing-sheet = This sheet is missing: the rows of “{ $needed-by }” point at it, and the register has nothing of the kind.
import-unknown-column =
    { $nearest ->
        [none] There is no such column; known columns: { $allowed }.
       *[other] There is no such column, perhaps “{ $nearest }” is meant; known columns: { $allowed }.
    }
import-repeated-column = This column stands in the sheet twice, first as column { $first }.
import-missing-column = This required column is missing.
import-no-heading = This column has no heading; give it one or clear the cell.
import-missing-value = This cell must be filled in.
import-needed-with = This cell must be filled in, because “{ $column }” is.
import-formula-error = The formula of this cell gives an error; write the value itself.
import-not-utf8 = This text is not in UTF-8; save the file as CSV UTF-8.
import-iin-form = An IIN has twelve digits; here digits – { $digits }, other characters – { $others }.
import-iin-control = The control digit of this IIN should be { $expected }, it is { $given }: one of the digits is mistyped.
import-iin-not-issued = No IIN is issued for these first eleven digits: one of them is mistyped.
import-iin-lost-digits =
    This IIN has { $digits ->
        [one] { $digits } digit
       *[other] { $digits } digits
    }; with zeros put back in front its control digit does not fit. Write all twelve digits in a cell of text format.
import-rounded = This number was rounded by the spreadsheet and its digits are lost; write it anew in a cell of text format.
import-not-a-date = This is not a date; write it as YYYY-MM-DD or DD.MM.YYYY, or format the cell as a date.
import-no-such-day = The calendar has no such day.
import-date-out-of-range = This day lies outside { $from } to { $to }: the year is mistyped.
import-before-start = This day lies before that of “{ $start }”.
import-not-allowed = This value is not allowed here; allowed: { $allowed }.
import-not-a-number = A whole number from { $from } to { $to } is expected.
import-not-a-locality = A KATO code has nine digits, such as 710000000.
import-unknown-body =
    { $nearest ->
        [none] There is no body with this key.
       *[other] There is no body with this key; perhaps “{ $nearest }” is meant.
    }
import-unknown-unit =
    { $nearest ->
        [none] There is no unit with this key.
       *[other] There is no unit with this key; perhaps “{ $nearest }” is meant.
    }
import-unknown-post =
    { $nearest ->
        [none] There is no post with this key.
       *[other] There is no post with this key; perhaps “{ $nearest }” is meant.
    }
import-unknown-person = No person with this IIN is in the sheet of people or in the register.
import-repeated-key = This key is already given in row { $first-row }; a key is given once.
import-person-differs = Row { $first-row } gives another value for the person with this IIN.
import-appointments-overlap = This person is appointed to the same post in row { $other-row } of “{ $other-sheet }” for overlapping days; give the earlier appointment its last day or remove one of the rows.
import-contradiction = Row { $other-row } of “{ $other-sheet }” says something else of the same matter; leave one of the two.
import-unit-of-another-body = This unit belongs to the body “{ $body }”.
import-same-post = This is the same post as in “{ $column }”; two different posts are expected.
import-not-for-this-kind = This cell is filled in only where “{ $column }” is one of: { $kinds }.

## To be looked at

import-mixed-alphabets = A word mixes Latin and Cyrillic letters; perhaps “{ $proposal }” is meant.
import-mixed-alphabets-in-name = This name mixes Latin and Cyrillic letters; Latin are: { $letters }.
import-zeros-restored = Leading zeros that the number lost were put back ({ $zeros }); check it against the document.
import-repeated-row = Row { $first-row } says the same; this row adds nothing.
import-example-row-changed = This row is marked as an example and was left out, though it is not the template’s example.
import-body-not-covered = Rotation under decree 1070 covers only these bodies: { $covered }. Nobody of another body falls due; if one of these is meant, write its key.
import-two-posts-at-once = By row { $other-row } of “{ $other-sheet }” this person holds another post at that time; if it has ended, give its last day there.
import-two-holders = By row { $other-row } of “{ $other-sheet }” another person holds this post at that time; if that has ended, give the last day there.
