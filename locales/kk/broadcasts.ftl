## Топтың мәзіріндегі команда
command-broadcast = Көп адамға хабарландыру

## Тізім және жаңа хабарландыру; мұны топ оқиды
broadcasts-latest =
    <b>Хабарландырулар</b>

    Көп адамға бір хабар: сіз жазасыз, кімге баратынын таңдайсыз, кімге жеткенін көресіз.
broadcasts-new-button = Жаңа хабарландыру
broadcasts-one-button = № { $number } · { $state }
broadcasts-list-button = Барлық хабарландыру
broadcasts-open-button = № { $number } хабарландыру
broadcasts-first-language =
    <b>Жаңа хабарландыру</b>

    Алдымен қай тілде жібересіз? Басқа тілдерді кейін қосасыз.
broadcasts-write =
    <b>Хабарландыруды жіберіңіз. Тілі: { $language }</b>

    Мәтін, фото, бейне, файл немесе альбом: адамдар қалай көруі керек болса, солай.
broadcasts-texts =
    <b>Қай тілдерде</b>

    Басқа тілде оқитын адам бірінші жазылғанын алады.
broadcasts-drop-button = Бұл тілді алып тастау
broadcasts-back-button = Артқа
broadcasts-done-button = Болды
broadcasts-more-button = Келесі
broadcasts-language-kk = қазақша
broadcasts-language-ru = орысша
broadcasts-language-ky = қырғызша
broadcasts-language-en = ағылшынша

## Күйі, нөмірден кейін кіші әріппен
broadcasts-state-draft = дайындалып жатыр
broadcasts-state-confirming = екінші адамды күтіп тұр
broadcasts-state-scheduled = уақыты белгіленді
broadcasts-state-sending = жіберіліп жатыр
broadcasts-state-paused = кідіртілді
broadcasts-state-checking = қайта санап жатырмыз
broadcasts-state-finished = жіберілді
broadcasts-state-correcting = түзетіп жатырмыз
broadcasts-state-recalling = қайтарып алып жатырмыз
broadcasts-state-cancelled = тоқтатылды

## Дайындалып жатқан хабарландыру
broadcasts-card = <b>№ { $number } хабарландыру · { $state }</b>
broadcasts-card-languages = Тілдері: { $languages }
broadcasts-card-topic = Тақырыбы: { $topic }
broadcasts-card-everybody = Кімге: бәріне
broadcasts-card-whom = Кімге: { $parts }
broadcasts-card-urgent = Шұғыл: түнде де барады.
broadcasts-none-yet = әзірге жоқ
broadcasts-and = { $first }, { $second }
broadcasts-texts-button = Мәтіндер
broadcasts-whom-button = Кімге
broadcasts-topic-button = Тақырып
broadcasts-sample-button = Маған жіберу
broadcasts-preview-button = Қалай көрінетінін көрсету
broadcasts-check-button = Тексеру және жіберу
broadcasts-delete-button = Өшіру
broadcasts-add = + { $what }
broadcasts-chosen = ✓ { $what }
broadcasts-not-chosen = { $what }

## Қанша адам алады
broadcasts-count-reached = <b>Алатын адам: { $people }</b>
broadcasts-count-so-far = Санап жатырмыз. Әзірге { $people }.
broadcasts-count-language = { $language } { $people }
broadcasts-count-blocked = Ботты бұғаттағандар: { $people }
broadcasts-count-unreachable = Қазір жазуға болмайтындар: { $people }
broadcasts-count-held = Қазір жазбаймыз: { $people }
broadcasts-count-stopped = Бұл тақырыптан бас тартқандар: { $people }

## Кімге: шарттар мен олардың мәндері
broadcasts-whom =
    <b>Кімге</b>

    Бір шарттың ішінде біреуі сәйкес келсе болды, ал шарттардың бәрі орындалуы керек.
broadcasts-values = <b>{ $name }</b>
broadcasts-filter-language = Тіл
broadcasts-filter-country = Ел
broadcasts-filter-region = Облыс
broadcasts-filter-form = Орналастыру нысаны
broadcasts-filter-stage = Жолдың кезеңі
broadcasts-filter-household = Бір өзі немесе екеулеп
broadcasts-filter-role = Командадағы рөлі
broadcasts-filter-cohort = Мектеп тобы
broadcasts-filter-with = { $name }: { $many }
broadcasts-filter-chosen = { $name }: { $values }
broadcasts-stage-none = жолы басталмаған
broadcasts-stage-papers = құжат жинап жүр
broadcasts-stage-filed = құжат тапсырды
broadcasts-stage-after = бала үйде
broadcasts-household-together = екеулеп
broadcasts-household-alone = бір өзі
broadcasts-role-caseworker = кейс-менеджерлер
broadcasts-role-coordinator = үйлестірушілер
broadcasts-role-trainer = тренерлер
broadcasts-role-admin = әкімшілер
broadcasts-more-filters-button = Басқа шарттар
broadcasts-everybody-button = Бәріне жіберу

## Тақырыптар; оқитын адамдар да көреді
broadcasts-topics =
    <b>Хабарландыру не туралы</b>

    Тақырыптан бас тартқан адам оны алмайды.
broadcasts-topic-news = қор жаңалықтары
broadcasts-topic-events = кездесулер мен іс-шаралар
broadcasts-topic-school = асырап алушы ата-аналар мектебі
broadcasts-topic-law = заңдағы өзгерістер
broadcasts-topic-help = отбасыларға көмек

## Соңғы батырманың алдындағы тексеру
broadcasts-check = <b>№ { $number } хабарландыру: тексеріңіз</b>
broadcasts-nothing-found = Қате таппадық.
broadcasts-finding-no-words = Әзірге бірде-бір мәтін жоқ.
broadcasts-finding-nobody = Оны ешкім алмайды: бұл шарттарға ешкім сәйкес келмейді.
broadcasts-finding-too-long = { $language }: { $letters } таңба, сыятыны { $most }.
broadcasts-finding-link = { $language }: сілтеме ешқайда апармайды — { $link }
broadcasts-finding-language = Мәтін жоқ: { $language }. Адам саны: { $people }. Олар мынаны алады: { $instead }.
broadcasts-needs-second = Адам саны көп, шегі — { $most }: командадан екінші адам керек болады.
broadcasts-waits-for-morning = Түн болып тұрған жерде таңертең барады.
broadcasts-send-button = Қазір жіберу
broadcasts-later-button = Уақытын таңдау
broadcasts-urgent-button = Шұғыл: түнде де
broadcasts-calm-button = Шұғыл емес: түнде оятпау
broadcasts-why-urgent =
    <b>Неге таңға дейін күте алмайды?</b>

    Бір сөйлеммен жазыңыз. Себебін әкімші көреді.
broadcasts-when =
    <b>Қашан жіберу керек?</b>

    Таңдаңыз немесе жазыңыз: ертең 15:30.
broadcasts-at-button = { $at }

## Екінші адам
broadcasts-confirming =
    <b>№ { $number } хабарландыру: екінші адам керек</b>

    Алатын адам: { $people }. Мына сілтемені әріптесіңізге жіберіңіз:
broadcasts-link = { $link }
broadcasts-second =
    <b>Әріптесіңіздің № { $number } хабарландыруы</b>

    Қалай көрінетінін қарап, шешіңіз. Сіз келіспесеңіз, ол кетпейді.
broadcasts-confirm-button = Келісемін: жіберілсін
broadcasts-decline-button = Авторына қайтару
broadcasts-confirmed = Сіз келістіңіз. № { $number } хабарландыру өз уақытында кетеді.
broadcasts-was-confirmed = Екінші адам келісті: № { $number } хабарландыру кетеді.
broadcasts-declined = № { $number } хабарландыру авторына қайтты.
broadcasts-was-declined = Екінші адам № { $number } хабарландыруды қайтарды. Оны қайта өзгертуге болады.
broadcasts-take-up-button = Қайта өзгерту

## Жіберу барысы
broadcasts-scheduled =
    <b>№ { $number } хабарландыру жіберуге дайын</b>

    Алатын адам: { $people }.
broadcasts-starts-at = Басталуы: { $at }
broadcasts-bar = { $bar } { $per_cent } %
broadcasts-sent-of = Жіберілгені: { $sent }, барлығы { $recipients }
broadcasts-still-listing = Адамдардың тізімі әлі жасалып жатыр.
broadcasts-disagrees = Сандар сәйкес келмейді, сондықтан аяқталды деп санамаймыз. Әкімшіге айтыңыз.
broadcasts-refresh-button = Жаңарту
broadcasts-pause-button = Кідірту
broadcasts-resume-button = Жалғастыру
broadcasts-cancel-button = Тоқтату
broadcasts-ask-cancel =
    <b>№ { $number } хабарландыруды тоқтатайық па?</b>

    Алып үлгерген адамдарда ол қалады.
broadcasts-ask-delete = <b>№ { $number } хабарландыруды өшірейік пе?</b>
broadcasts-yes-stop-button = Иә, тоқтату

## Есеп
broadcasts-end-blocked = Ботты бұғаттағандар: { $people }
broadcasts-end-unreachable = Жазу мүмкін болмағандар: { $people }
broadcasts-end-held = Қазір жазбаймыз: { $people }
broadcasts-end-failed = Жіберілмегені: { $people }
broadcasts-end-unknown = Жеткені белгісіз: { $people }
broadcasts-not-written = Жіберіп үлгермегеніміз: { $people }
broadcasts-agrees = Тізім бойынша қайта санадық: бәрі сәйкес.
broadcasts-report-button = Кесте
broadcasts-mend-button = Бәрінде түзету
broadcasts-recall-button = Қайтарып алу
broadcasts-report = № { $number } хабарландыру: кімге қалай жетті.

## Кесте (файл)
broadcasts-column-language = Тілі
broadcasts-column-outcome = Не болды
broadcasts-column-reason = Себебі
broadcasts-column-copies = Саны
broadcasts-column-person = Telegram нөмірі: жеткені белгісіз
broadcasts-column-when = Қашан
broadcasts-column-number = Дана №
broadcasts-column-why = Неліктен
broadcasts-column-sent = Жіберілген уақыты
broadcasts-column-whose = Telegram нөмірі
broadcasts-column-not-listed = Тізімде жоғы
broadcasts-fate-waiting = күтіп тұр
broadcasts-fate-queued = жіберіліп жатыр
broadcasts-fate-sent = жіберілді
broadcasts-fate-failed = жіберілмеді
broadcasts-fate-blocked = ботты бұғаттаған
broadcasts-fate-held = қазір жазбаймыз
broadcasts-fate-unknown = белгісіз
broadcasts-fate-unreachable = жазу мүмкін болмады
broadcasts-reason-before = жіберуге дейін
broadcasts-reason-blocked = жіберген кезде
broadcasts-reason-rejected = Telegram қабылдамады
broadcasts-reason-stopped = тақырыптан бас тартқан
broadcasts-reason-forgotten = сұрауы бойынша деректері өшірілді
broadcasts-mended-done = түзетілді немесе қайтарып алынды
broadcasts-mended-old = орнына бір сөйлем қойылды
broadcasts-mended-gone = хабар енді жоқ
broadcasts-mended-blocked = кейін ботты бұғаттаған
broadcasts-mended-refused = Telegram өзгерісті қабылдамады
broadcasts-mended-nameless = кімдікі екенін енді сақтамаймыз
broadcasts-mended-unknown = өзгергені белгісіз

## Түзету және қайтарып алу
broadcasts-mend-language = <b>Қате қай тілде?</b>
broadcasts-reword =
    <b>Түзетілгенін жіберіңіз. Тілі: { $language }</b>

    Алған адамдардың бәрінде сөздерін ауыстырамыз. Фото мен файлдар бұрынғыдай қалады.
broadcasts-ask-recall =
    <b>№ { $number } хабарландыруды қайтарып алайық па?</b>

    Данасы: { $copies }. Telegram екі тәулік ішінде өшіруге рұқсат береді; одан ескісінің сөздерін ауыстырамыз.
broadcasts-yes-recall-button = Иә, бәрінен қайтарып алу
broadcasts-corrected = Түзетілді: { $copies }
broadcasts-recalled = Өшірілді: { $copies }
broadcasts-recalled-old = Екі тәуліктен ескі, сөздері ауыстырылды: { $copies }
broadcasts-mend-gone = Хабар енді жоқ: { $copies }
broadcasts-mend-blocked = Ботты бұғаттаған, оларда бұрынғыдай қалды: { $copies }
broadcasts-mend-refused = Telegram өзгерісті қабылдамады: { $copies }
broadcasts-mend-nameless = Кімдікі екенін енді сақтамаймыз: { $copies }
broadcasts-mend-unknown = Өзгергені белгісіз: { $copies }

## Оқитын адамдар алатын және басатын нәрселер
broadcasts-stop-button = Бұл тақырыпта жібермеңіз
broadcasts-below-album = Тақырыбы: { $topic }
broadcasts-withdrawn = Бұл хабарды қайтарып алдық.
broadcasts-stopped =
    Енді жібермейміз: <b>{ $topic }</b>.

    Қалаған күні қайта қосуға болады.
broadcasts-start-button = Қайта жіберіп тұрыңыз
broadcasts-started = Қайта жібереміз: <b>{ $topic }</b>.
broadcasts-my-topics =
    <b>Сізге не жібереміз</b>

    Қосу немесе өшіру үшін басыңыз.
broadcasts-my-topics-button = Маған не жіберіледі
broadcasts-topic-on = ✓ { $topic }
broadcasts-topic-off = өшірулі: { $topic }

## Үлгілердің атауы
broadcasts-seen-so = Осылай көрінеді. Тілі: { $language }

## Бас тартулар
broadcasts-unknown = Мұндай хабарландыру жоқ. Тізімді қайта ашыңыз.
broadcasts-not-a-draft = Бұл хабарландыруды енді өзгертуге болмайды.
broadcasts-filter-unknown = Мұндай шарт енді жоқ. Шарттар тізімін қайта ашыңыз.
broadcasts-topic-unknown = Мұндай тақырып жоқ. Тізімнен таңдаңыз.
broadcasts-cannot-be-sent-on = Мұндай хабарды көп адамға жіберуге болмайды. Мәтін, фото, бейне, файл, дауыстық хабар немесе альбом жарайды.
broadcasts-reason-length = Себебі { $fewest } таңбадан { $most } таңбаға дейін болады.
broadcasts-changed-meanwhile = Осы арада хабарландыру өзгертілді. Қайта тексеріңіз.
broadcasts-still-counting = Адамдарды әлі санап жатырмыз. Бір минуттан кейін басыңыз.
broadcasts-hour-passed = Бұл уақыт өтіп кетті. Басқасын таңдаңыз.
broadcasts-nothing-to-confirm = Растайтын ештеңе жоқ: хабарландыру өзгертілген, қайтарылған немесе кетіп қалған.
broadcasts-confirm-own = Өз хабарландыруыңызды өзіңіз растай алмайсыз. Сілтемені әріптесіңізге жіберіңіз.
broadcasts-cannot-be-stopped = Тоқтататын ештеңе қалмады.
broadcasts-stands-otherwise = Хабарландыру басқа күйге өтті. Қайта ашыңыз.
broadcasts-not-over = Жіберу біткенде немесе тоқтатылғанда түзетуге не қайтарып алуға болады.
broadcasts-language-not-sent = Хабарландыру бұл тілде жіберілмеген.
broadcasts-correct-same-kind = Тек сөздерді түзетуге болады. Бұрынғыдай түрдегі хабар жіберіңіз.
broadcasts-too-long = { $letters } таңба, сыятыны { $most }.

## Адам туралы мұнда не сақталады (/mydata)
holding-broadcast-stops = Сізге жіберілмейтін тақырыптар: { $count }
holding-broadcast-stops-topic = Тақырып
holding-broadcast-copies = Сізге жіберген хабарландыруларымыз: { $count }. Кімге жібергенімізді 180 күн сақтаймыз
holding-broadcast-copies-number = Хабарландыру нөмірі
holding-broadcast-copies-outcome = Не болды
holding-broadcast-copies-sent = Қашан
