# Импорт: что не так и как было бы верно.

import-unreadable = Файл не читается: { $reason }.
import-not-a-register-file = Это не книга .xlsx, не файл .csv и не папка с файлами .csv.
import-nothing-to-import = В файле нет строк для импорта; строки с пометкой «пример» не берутся.
import-unknown-sheet = Такого листа нет; известные листы: { $allowed }.
import-repeated-sheet = Этот лист встречается в файле дважды.
import-missing-sheet = Этого листа нет, а строки листа «{ $needed-by }» на него ссылаются, и в реестре ничего такого нет.
import-unknown-column =
    { $nearest ->
        [none] Такой графы нет; известные графы: { $allowed }.
       *[other] Такой графы нет, возможно, имелась в виду { $nearest }; известные графы: { $allowed }.
    }
import-repeated-column = Эта графа встречается на листе дважды; первая – { $first }.
import-missing-column = Этой обязательной графы нет.
import-no-heading = У этой графы нет заголовка; впишите его или очистите ячейку.
import-missing-value = Эту ячейку надо заполнить.
import-needed-with = Эту ячейку надо заполнить, потому что заполнена графа «{ $column }».
import-formula-error = Формула этой ячейки даёт ошибку; впишите само значение.
import-not-utf8 = Текст не в UTF-8; сохраните файл как CSV UTF-8.
import-iin-form = В ИИН двенадцать цифр; здесь цифр – { $digits }, других знаков – { $others }.
import-iin-control = Контрольная цифра этого ИИН должна быть { $expected }, а дана { $given }: одна из цифр набрана неверно.
import-iin-not-issued = ИИН с такими первыми одиннадцатью цифрами не выдают: одна из цифр набрана неверно.
import-iin-lost-digits =
    В этом ИИН { $digits ->
        [one] { $digits } цифра
        [few] { $digits } цифры
       *[other] { $digits } цифр
    }; и с нулями впереди контрольная цифра не сходится. Впишите все двенадцать цифр в ячейку текстового формата.
import-rounded = Таблица округлила это число, и цифры потеряны; впишите его заново в ячейку текстового формата.
import-not-a-date = Это не дата; пишите YYYY-MM-DD или DD.MM.YYYY либо задайте ячейке формат даты.
import-no-such-day = Такого дня в календаре нет.
import-date-out-of-range = Этот день вне промежутка с { $from } по { $to }: год набран неверно.
import-before-start = Этот день раньше того, что в графе «{ $start }».
import-not-allowed = Такое значение здесь не допускается; допустимы: { $allowed }.
import-not-a-number = Нужно целое число от { $from } до { $to }.
import-not-a-locality = В коде КАТО девять цифр, например 710000000.
import-unknown-body =
    { $nearest ->
        [none] Нет органа с таким ключом.
       *[other] Нет органа с таким ключом; возможно, имелось в виду «{ $nearest }».
    }
import-unknown-unit =
    { $nearest ->
        [none] Нет подразделения с таким ключом.
       *[other] Нет подразделения с таким ключом; возможно, имелось в виду «{ $nearest }».
    }
import-unknown-post =
    { $nearest ->
        [none] Нет должности с таким ключом.
       *[other] Нет должности с таким ключом; возможно, имелось в виду «{ $nearest }».
    }
import-unknown-person = Человека с таким ИИН нет ни на листе сотрудников, ни в реестре.
import-repeated-key = Этот ключ уже дан в строке { $first-row }; ключ даётся один раз.
import-person-differs = В строке { $first-row } о человеке с этим ИИН дано другое значение.
import-appointments-overlap = Этот человек назначен на ту же должность и в строке { $other-row } листа «{ $other-sheet }», дни пересекаются; дайте прежнему назначению последний день или уберите одну из строк.
import-contradiction = Строка { $other-row } листа «{ $other-sheet }» говорит о том же иное; оставьте одну из двух.
import-unit-of-another-body = Это подразделение относится к другому органу: «{ $body }».
import-same-post = Это та же должность, что в графе «{ $column }»; нужны две разные.
import-not-for-this-kind = Эта ячейка заполняется, только если в графе «{ $column }» стоит одно из: { $kinds }.

## Надо посмотреть

import-mixed-alphabets = В слове смешаны латинские и кириллические буквы; возможно, имелось в виду «{ $proposal }».
import-mixed-alphabets-in-name = В имени смешаны латинские и кириллические буквы; латинские: { $letters }.
import-zeros-restored = Потерянные впереди номера нули возвращены ({ $zeros }); сверьте с документом.
import-repeated-row = Строка { $first-row } говорит то же; эта ничего не добавляет.
import-example-row-changed = Эта строка помечена как пример и не взята, хотя это не пример из образца.
