### Қырғызстандағы орналастыру нысандары.

## Қырғызстан: заң тексерілгенше қысқа.
form-kg-adoption = Қырғызстанда бала асырап алу
form-kg-adoption-button = Асырап алу, Қырғызстан
form-kg-adoption-what = Бала біржола сіздікі болады.
form-kg-adoption-status = Баланың құқығы қалай өзгеретінін Еңбек министрлігінің аудандық бөлімі түсіндіреді: заңды әлі тексеріп жатырмыз.
form-kg-adoption-decides = Тәртібін Еңбек, әлеуметтік қамсыздандыру және көші-қон министрлігінің аудандық бөлімінен сұраңыз.
form-kg-adoption-children = Неше бала асырап алуға болатынын да сол жерден сұраңыз.
form-kg-adoption-pay = Төлемді де сол жерден сұраңыз: тексерілген сома бізде жоқ.
form-kg-adoption-page-law =
    • Асырап алу 2012 жылғы Балалар туралы кодекстің 8-тарауында және 2015, 2016 жылғы екі тәртіпте жазылған. Атауларын білеміз, мәтінін оқымадық, жаңа кодекс ауыстырған-ауыстырмағанын да білмейміз.
    • Бөлімнен сұраңыз: қандай құжат керек, қанша күту керек, даярлық керек пе.
form-kg-adoption-cell-status = бөлімнен сұраңыз
form-kg-adoption-cell-decides = бөлімнен сұраңыз
form-kg-adoption-cell-term = біржола
form-kg-adoption-cell-children = бөлімнен сұраңыз
form-kg-adoption-cell-pay = бөлімнен сұраңыз
form-kg-adoption-cell-after = бөлімнен сұраңыз
form-kg-guardianship = Қырғызстандағы қорғаншылық
form-kg-guardianship-button = Қорғаншылық, Қырғызстан
form-kg-guardianship-what = Ата-ана қамқорлығынсыз қалған баланы өсіресіз.
form-kg-guardianship-status = Балада қандай құқық қалатынын Еңбек министрлігінің аудандық бөлімі түсіндіреді: заңды әлі тексеріп жатырмыз.
form-kg-guardianship-decides = Тәртібін Еңбек, әлеуметтік қамсыздандыру және көші-қон министрлігінің аудандық бөлімінен сұраңыз.
form-kg-guardianship-children = Неше бала алуға болатынын да сол жерден сұраңыз.
form-kg-guardianship-pay = Жәрдемақыны да сол жерден сұраңыз: тексерілген сома бізде жоқ.
form-kg-guardianship-page-law =
    • Қорғаншылық 2012 жылғы Балалар туралы кодекстің 9-тарауында жазылған. Мазмұнын білеміз, мәтінін оқымадық, жаңа кодекс ауыстырған-ауыстырмағанын да білмейміз.
    • Бөлімнен сұраңыз: қандай құжат керек, қанша күту керек, даярлық керек пе.
form-kg-guardianship-cell-status = бөлімнен сұраңыз
form-kg-guardianship-cell-decides = бөлімнен сұраңыз
form-kg-guardianship-cell-term = бөлімнен сұраңыз
form-kg-guardianship-cell-children = бөлімнен сұраңыз
form-kg-guardianship-cell-pay = бөлімнен сұраңыз
form-kg-guardianship-cell-after = бөлімнен сұраңыз
form-kg-foster-family = Қырғызстандағы фостер отбасы
form-kg-foster-family-button = Фостер отбасы
form-kg-foster-family-what = Баланы асырап алу не қорғаншылыққа алу мүмкін болмағанда, шартпен уақытша отбасы.
form-kg-foster-family-status = Бала сізде уақытша: бірнеше сағаттан бір айға дейін не жарты жылдан ұзақ.
form-kg-foster-family-decides = Отбасы шарт бойынша тұрады; қалай жасалатынын Еңбек, әлеуметтік қамсыздандыру және көші-қон министрлігінің аудандық бөлімінен сұраңыз.
form-kg-foster-family-children = Неше бала алуға болатынын бөлімнен сұраңыз.
form-kg-foster-family-pay = Балаға да, еңбекке де төленеді. Сомалар 2025 жылғы жаңалықтардан белгілі.
form-kg-foster-family-page-law =
    • Қырғызстан азаматтығы, 30 бен 65 арасындағы жас, арнайы даярлық керек — жаңалықтарда осылай жазады.
    • Фостер отбасы туралы ереже — 2020 жылғы 21 желтоқсандағы № 622 қаулы; мәтіні бізде жоқ.
    • Бөлімнен сұраңыз: қайда оқытады, неше сағат, қандай құжат керек.
form-kg-foster-family-page-money = 2025 жылы осылай жазды. Бүгінгі сома басқа болуы мүмкін.
form-kg-foster-family-cell-status = уақытша тәрбиеші
form-kg-foster-family-cell-decides = шарт бойынша
form-kg-foster-family-cell-term = уақытша
form-kg-foster-family-cell-children = бөлімнен сұраңыз
form-kg-foster-family-cell-pay = сізге және балаға
form-kg-foster-family-cell-after = бөлімнен сұраңыз
