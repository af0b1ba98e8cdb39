# Сайт: люди и должности.

site-people-title = Люди: { $count }
site-people-none = Под эти условия никто не подходит. Уберите одно из них.
site-people-all = Показать всех: { $count }
site-filter-name = Имя или ИИН
site-filter-year = Год плана
site-filter-due = Срок
site-no-post = Без должности
site-person-title = { $name }: конец времени в должности – { $day }
site-person-file = Личные данные
site-born = { $count ->
    [one] { $day } ({ $count } год)
    [few] { $day } ({ $count } года)
   *[many] { $day } ({ $count } лет)
 }
site-in-post-since = В должности с
site-as-of = На день
site-as-of-do = Спросить
site-family-hidden = Сведения о семье и здоровье вашей роли не открыты.
site-reading-noted = Просмотр этой страницы записан в журнал.
site-timeline = Служба по времени
site-determinations = Выводы: { $day }, год плана { $year }
site-paper-number = № { $number }
site-ground-unknown = основание не внесено

site-event-registered = Внесён в реестр
site-event-appointed = Назначение: { $post }. Основание: { $ground }
site-event-left = Освобождение от должности. Основание: { $ground }
site-event-duties-added = Дополнительные обязанности без смены должности { $post }
site-event-absent = Отсутствие: { $kind }
site-event-circumstance = Обстоятельство, подтверждённое документом: { $kind }
site-event-circumstance-claimed = Обстоятельство без документа: { $kind }
site-event-extended = Время в должности продлено, последний день: { $until }
site-event-attested = Прошёл аттестацию
site-event-not-attested = Не явился на аттестацию
site-event-corrected = Исправлено: { $with }. Причина: { $reason }
site-event-taken-back = Прежняя запись отозвана{ $with }. Причина: { $reason }
site-event-consented = Письменное согласие на перемещение: { $post }
site-event-consent-withdrawn = Согласие отозвано: { $post }
site-event-act-issued = По согласию издан акт о назначении: { $post }
site-event-refused = Отказ: { $what } { $post }
site-event-waived = Иное решение о годичном запрете: { $post }
site-event-qualified = Квалификационное требование: { $met ->
    [yes] соответствует
   *[no] не соответствует
 }
site-event-ranked = Звание: { $rank }
site-event-never-attested = Не проходил аттестацию до: { $day }
site-event-family = Внесены сведения о семье
site-event-housing = Внесены сведения о потребности в служебном жилье
site-event-sex = Внесён пол
site-refusal-relocation = ротация с переездом
site-refusal-rotation = ротация
site-refusal-offered-post = предложенная должность
site-served-law-enforcement = Служба в правоохранительных органах
site-served-elsewhere = Служба в других органах

site-posts-title = Должности: { $count }
site-posts-of-unit = { $unit }. Должности: { $count }
site-posts-none = Под эти условия не подходит ни одна должность. Уберите одно из них.
site-posts-count = должностей: { $count }
site-posts-of-body = Все должности органа
site-vacant-count = свободно: { $count }
site-structure = Структура
site-filter-title = Название или номер должности
site-post-state = Состояние
site-post-held = занята
site-post-vacant = свободна
site-post-temporarily-vacant = временно свободна
site-post-abolished = упразднена
site-post-key = Номер по штату
site-holder = Занимает
site-holder-none = Должность никто не занимает.
site-list-item = Строка перечня
site-listed = Только из перечня
site-locality = Код населённого пункта
site-level = Уровень
site-post-role = Роль в подразделении
site-category = Категория
site-rank-class = Класс в таблице равнозначных должностей
site-nomenclature = Номенклатура
site-president-appoints = назначает Президент
site-president-agrees = по согласованию с Президентом
site-administration-agrees = по согласованию с Администрацией Президента
site-not-recorded = не внесено
site-appointing-authority = Кто назначает
site-who-may = Кто может занять
site-who-may-do = Подобрать
site-who-may-why = Находит среди подлежащих ротации в плановом году тех, кто в этот день законно может занять должность. Считается, что к этому дню она освободится.
site-who-may-found = День: { $day }. Год плана: { $year }. Рассмотрено: { $looked }, могут занять: { $count }.
site-first-of = Показаны первые; всего: { $count }
site-reasons = Основания
site-reasons-of = Основания: { $name }
site-may-title = Можно ли назначить: { $name } – { $post }
site-may-note = Считается, что к этому дню должность освободится; основание – годовой план.
