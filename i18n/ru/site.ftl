# Сайт: рамка, вход, ошибки, сегодня.

site-name = Лауазым
site-skip = Перейти к содержанию
site-sections = Разделы
site-section-today = Сегодня
site-section-people = Люди
site-section-posts = Должности
site-section-rotation = Ротация
site-section-acts = Акты
site-section-scenarios = Сценарии
site-section-journal = Журнал
site-search = Поиск человека, должности или пункта
site-search-hint = Имя, ИИН, должность, пункт
site-search-do = Найти
site-search-title = Поиск: { $asked }
site-search-none = Ничего не найдено. Человека ищите по фамилии или ИИН, должность – по названию, пункт – по номеру: 3.3.
site-language = Язык
site-language-kk = Қазақша
site-language-ru = Русский
site-language-en = English

site-sign-in = Вход в систему
site-sign-in-do = Войти
site-sign-in-refused = Имя пользователя и пароль не подходят друг к другу. Проверьте их и введите ещё раз.
site-sign-out = Выйти
site-user = Имя пользователя
site-roles = Роли
site-second-factor = Второй фактор
site-code = Одноразовый код
site-code-asked = Пароль верен. Введите его ещё раз и код из приложения.
site-account-title = Учётная запись: { $name }
site-sessions = Открытые сеансы
site-session-since = Начало
site-session-from = Откуда
site-session-this = этот сеанс
site-session-end = Завершение
site-session-end-do = Завершить сеанс
site-own-file = Моё дело
site-due-not-yours = Список сроков вашей роли не открыт.
site-password = Пароль

site-error-not-found = Такой страницы нет
    .why = В реестре и в актах нет ничего с таким именем:
    .cure = Проверьте адрес или воспользуйтесь поиском.
site-error-not-yours = Этот раздел вам не открыт
    .why = Ваша роль не даёт права открыть этот раздел.
    .cure = Если он нужен для работы, попросите право у администратора.
site-error-not-signed-in = Вход не выполнен
    .why = Этот адрес отвечает только вошедшим.
    .cure = Войдите и повторите запрос.
site-error-from-elsewhere = Форма отправлена с другого сайта
    .why = Формы с других сайтов не принимаются: возможно, их отправили не вы.
    .cure = Откройте страницу на этом сайте и отправьте форму ещё раз.
site-error-stale-form = Форма устарела
    .why = После открытия страницы сеанс завершился или сменился. Ничего не изменено.
    .cure = Обновите страницу и заполните форму снова.
site-error-refused = Введённое неверно
    .cure = Вернитесь и исправьте. Ничего не изменено.
site-error-too-many = Слишком много попыток
    .why = Число попыток входа ограничено: это защищает от подбора паролей.
    .cure = Повторите через минуту.
site-error-fault = Ошибка системы
    .why = Запрос не выполнен. Ошибка записана в протокол для администратора.
    .cure = Повторите; если ошибка останется, сообщите администратору номер операции.
site-operation = Номер операции:
site-to-today = На страницу «Сегодня»

site-today-title = Сегодня, { $day }
site-today-empty = В реестре пока никого нет. Первый шаг – импорт штатного списка. Образец файла система сделает сама.
site-today-empty-command = lauazym import --template staff.xlsx
site-plan-deadlines = Сроки плана
site-plan-of-year = План, год: { $year }
site-due-overdue = Просрочено
    .none = Просроченных нет.
site-due-month = В этом месяце
    .none = В этом месяце срок ни у кого не истекает.
site-due-later = Позже
    .none = До конца планового года срок ни у кого не истекает.
site-due-undecided = Нельзя решить
site-due-undecided-why = Ответ зависит от факта, которого нет в реестре. Когда факт внесут, система решит сама.
site-show-all = Показать всех: { $count }

site-day-today = сегодня
site-day-in-working-days = { $count ->
    [one] через { $count } рабочий день
    [few] через { $count } рабочих дня
   *[many] через { $count } рабочих дней
 }
site-day-in-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
   *[many] через { $count } дней
 }
site-day-in-months = { $count ->
    [one] через { $count } месяц
    [few] через { $count } месяца
   *[many] через { $count } месяцев
 }
site-day-days-ago = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
   *[many] { $count } дней назад
 }
site-day-years-ago = { $count ->
    [one] { $count } год назад
    [few] { $count } года назад
   *[many] { $count } лет назад
 }
site-day-months-ago = { $count ->
    [one] { $count } месяц назад
    [few] { $count } месяца назад
   *[many] { $count } месяцев назад
 }
site-not-before = не раньше { $day }
site-open-day = не определён
site-day-counted = считается
site-weekday-monday = пн
site-weekday-tuesday = вт
site-weekday-wednesday = ср
site-weekday-thursday = чт
site-weekday-friday = пт
site-weekday-saturday = сб
site-weekday-sunday = вс

site-column-number = Номер
site-column-name = Фамилия, имя, отчество
site-column-post = Должность
site-column-body = Орган
site-column-ends = Конец времени в должности
site-column-notes = Отметки
site-region = Регион
site-unit = Подразделение
site-clause = Пункт
site-protected = Под защитой
site-protected-by = Под защитой: { $kinds }
site-transitional = Переходный порядок
site-missing = Не внесено: { $fact }
site-any = Любой
site-filters = Фильтры
site-filter-do = Показать
site-filter-clear = Сбросить
site-range = Показаны { $first }–{ $last } из { $count }
site-pages = Страницы списка
site-previous = ← Предыдущие
site-next = Следующие →

site-mark-refuse = Запрет:
site-mark-breach = Нарушение:
site-mark-warn = Внимание:
site-mark-ask = Нужно:
site-ledger = Как сложился срок
site-ledger-sign = Знак
site-ledger-what = Что посчитано
site-ledger-amount = Сколько
site-ledger-day = День
site-ledger-three-years = 3 года
site-seal = Запись журнала
site-seal-recorded = Записано
site-seal-by = Кем
site-seal-hash = Хеш
site-seal-proof = Открыть доказательство
