# Ответ одним предложением.

outcome-determined = установлено
outcome-not-before = не раньше этого дня
outcome-undetermined = установить нельзя
outcome-not-applicable = не применимо
outcome-for-authority = решает уполномоченное лицо
outcome-conflict = нормы расходятся

answer-determined = Установлено: { $value }
answer-not-before = Самый ранний день: { $value }. Для точного дня в реестре нет факта: { $asks }
answer-at-least = Не менее: { $value }. Для точного ответа в реестре нет факта: { $asks }
answer-as-far-as-known = По имеющимся фактам: { $value }. В реестре нет факта: { $asks }
answer-undetermined = Установить нельзя; в реестре нет факта: { $asks }
answer-not-applicable = Вопрос не возникает; норма: { $clauses }
answer-for-authority = Решение принимает: { $authority }; норма: { $clauses }
answer-conflict = Две нормы отвечают по-разному: { $clauses }

permission-given = разрешено, препятствий по закону нет
permission-refused = Не разрешено. { $reasons }
permission-refused-plainly = не разрешено


verdict-lawful = Разрешено: препятствий по закону нет.
verdict-refused = Не разрешено.

refusals-added = появится препятствие – { $reasons }
refusals-dropped = отпадёт препятствие – { $reasons }
