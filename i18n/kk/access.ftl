# Рөлдер және оларға не рұқсат.

access-role-hr-service = кадр қызметі
access-role-head = орган басшысы
access-role-head-deputy = басшының орынбасары
access-role-authorised-head = уәкілетті басшы
access-role-authorised-head-deputy = уәкілетті басшының орынбасары
access-role-appointing-authority = тағайындауға құқығы бар адам
access-role-employee = қызметкер
access-role-commission-secretary = комиссия хатшысы
access-role-commission-member = комиссия мүшесі
access-role-administration-hr = Президент Әкімшілігінің кадр қызметі
access-role-structural-unit = құрылымдық бөлімше
access-role-auditor = тексеруші
access-role-administrator = әкімші

access-action-people-find = адамдарды іздеу
access-action-person-read = қызметкердің ісін оқу
access-action-family-read = отбасы, денсаулық, мүгедектік туралы оқу
access-action-register-write = мәлімет жазу
access-action-posts-read = штат пен құрылымды оқу
access-action-erase = қызметкер деректерін өшіру
access-action-due-read = кімнің мерзімі жеткенін оқу
access-action-plan-read = жоспарды оқу
access-action-plan-draft = жоспар жасау
access-action-documents-write = құжат жасау және жүктеу
access-action-case-read = істі оқу
access-action-case-act = іс бойынша қадам жасау
access-action-acts-read = актілерді оқу
access-action-scenarios-run = сценарийлерді іске қосу
access-action-journal-read = журналды оқу және тексеру
access-action-settings-write = баптауларды өзгерту
access-action-users-write = есептік жазба ашу, рөл беру

access-reach-own = өзінікі
access-reach-scope = рөл шегінде
access-reach-none = —
