namespace ListingEngine.Core.Objects.Values;

/// <summary>What a business or shopping centre offers.</summary>
[Flags]
public enum CentreServices : long
{
    None = 0,

    [Told("Автомойка", "Car wash")]
    CarWash = 1L << 0,

    [Told("Буфет", "Buffet")]
    Buffet = 1L << 1,

    [Told("Автосервис", "Car service")]
    CarService = 1L << 2,

    [Told("Столовая", "Canteen")]
    Canteen = 1L << 3,

    [Told("Центральная рецепция", "Central reception")]
    CentralReception = 1L << 4,

    [Told("Гостиница", "Hotel")]
    Hotel = 1L << 5,

    [Told("Банкомат", "ATM")]
    Atm = 1L << 6,

    [Told("Выставочный комплекс", "Exhibition complex")]
    ExhibitionComplex = 1L << 7,

    [Told("Аптека", "Pharmacy")]
    Pharmacy = 1L << 8,

    [Told("Отделение банка", "Bank office")]
    BankDepartment = 1L << 9,

    [Told("Кинотеатр", "Cinema")]
    Cinema = 1L << 10,

    [Told("Кафе", "Café")]
    Cafe = 1L << 11,

    [Told("Медицинский центр", "Medical centre")]
    MedicalCenter = 1L << 12,

    [Told("Салон красоты", "Beauty salon")]
    BeautyShop = 1L << 13,

    [Told("Фотосалон", "Photo studio")]
    PhotoStudio = 1L << 14,

    [Told("Нотариус", "Notary")]
    NotaryOffice = 1L << 15,

    [Told("Бассейн", "Pool")]
    Pool = 1L << 16,

    [Told("Ателье", "Tailor")]
    ClothesStudio = 1L << 17,

    [Told("Склад", "Warehouse")]
    Warehouse = 1L << 18,

    [Told("Парк", "Park")]
    Park = 1L << 19,

    [Told("Ресторан", "Restaurant")]
    Restaurant = 1L << 20,

    [Told("Фитнес-центр", "Fitness centre")]
    FitnessCentre = 1L << 21,

    [Told("Супермаркет", "Supermarket")]
    Supermarket = 1L << 22,

    [Told("Минимаркет", "Minimarket")]
    Minimarket = 1L << 23,

    [Told("Торговая зона", "Shopping area")]
    ShoppingArea = 1L << 24,

    [Told("Конференц-зал", "Conference room")]
    ConferenceRoom = 1L << 25,

    [Told("Фуд-корт", "Food court")]
    FoodCourt = 1L << 26,

    [Told("Игровые автоматы", "Slot machines")]
    SlotMachines = 1L << 27,

    [Told("Аквапарк", "Aquapark")]
    Aquapark = 1L << 28,

    [Told("Детская комната", "Children's room")]
    BabySitting = 1L << 29,

    [Told("Каток", "Ice rink")]
    Rink = 1L << 30,

    [Told("Боулинг", "Bowling")]
    Bowling = 1L << 31,

    [Told("Игровая комната", "Game room")]
    GameRoom = 1L << 32,

    [Told("Офисы", "Offices")]
    OfficeSpace = 1L << 33,
}
