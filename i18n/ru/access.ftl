# Роли и что им можно.

access-role-hr-service = кадровая служба
access-role-head = руководитель органа
access-role-head-deputy = заместитель руководителя
access-role-authorised-head = уполномоченный руководитель
access-role-authorised-head-deputy = заместитель уполномоченного руководителя
access-role-appointing-authority = лицо, имеющее право назначения
access-role-employee = сотрудник
access-role-commission-secretary = секретарь комиссии
access-role-commission-member = член комиссии
access-role-administration-hr = кадровая служба Администрации Президента
access-role-structural-unit = структурное подразделение
access-role-auditor = проверяющий
access-role-administrator = администратор

access-action-people-find = находить людей
access-action-person-read = читать дело сотрудника
access-action-family-read = читать о семье, здоровье, инвалидности
access-action-register-write = записывать сведения
access-action-posts-read = читать штат и структуру
access-action-erase = удалить данные сотрудника
access-action-due-read = читать, кому подходит срок
access-action-plan-read = читать план
access-action-plan-draft = составлять план
access-action-documents-write = делать и загружать документы
access-action-case-read = читать производство
access-action-case-act = совершать шаг производства
access-action-acts-read = читать акты
access-action-scenarios-run = запускать сценарии
access-action-journal-read = читать и проверять журнал
access-action-settings-write = менять настройки
access-action-users-write = открывать учётные записи, давать роли

access-reach-own = своё
access-reach-scope = в пределах роли
access-reach-none = —
