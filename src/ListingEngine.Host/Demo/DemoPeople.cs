using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Demo;

/// <summary>The agency and its people. Nobody has such a phone, and nobody can register such a site.</summary>
internal static class DemoPeople
{
    public const string Site = "https://severny-veter.example";

    private static readonly (string Name, string Position)[] Names =
    [
        ("Ирина Соколова", "Руководитель отдела продаж"), ("Алексей Громов", "Ведущий агент"), ("Мария Лебедева", "Агент по городской недвижимости"),
        ("Дмитрий Ветров", "Агент по загородной недвижимости"), ("Ольга Крылова", "Агент по аренде"), ("Сергей Морозов", "Агент по коммерческой недвижимости"),
        ("Наталья Белова", "Агент по новостройкам"), ("Павел Орлов", "Агент"), ("Екатерина Снегирёва", "Агент"), ("Тимур Алиев", "Стажёр"),
    ];

    private static readonly string[] Owners =
        ["Анна Викторовна", "Пётр Андреевич", "Галина Ивановна", "Роман", "Светлана", "Николай Степанович", "Вера Павловна", "Игорь", "Лидия Сергеевна"];

    public static void Tell(Company company)
    {
        company.Name = "Агентство недвижимости «Северный ветер»";
        company.LegalName = "Общество с ограниченной ответственностью «Северный ветер» (учебное)";
        company.Phone = "+79990000100";
        company.Email = "info@severny-veter.example";
        company.Site = Site;
        company.Address = "Санкт-Петербург, Садовая улица, 12";
        company.Colour = "#0e6b5c";
        company.Mortgage = new(Rate: 18.5m, Years: 20, DownPayment: 30);
    }

    public static IEnumerable<Person> Agents(long companyId) => Names.Select((n, i) => new Person
    {
        CompanyId = companyId,
        Name = n.Name,
        Position = n.Position,
        Phone = $"+7999000{101 + i:0000}",
        Email = $"agent{i + 1}@severny-veter.example",
        Role = i == 0 ? Role.Head : Role.Agent,
    });

    public static Person Administrator(long companyId) => new()
    {
        CompanyId = companyId, Name = "Вера Полякова", Position = "Директор", Email = "admin@severny-veter.example", Role = Role.Administrator,
    };

    public static Person Marketer(long companyId) => new()
    {
        CompanyId = companyId, Name = "Лев Журавлёв", Position = "Маркетолог", Email = "marketer@severny-veter.example", Role = Role.Marketer,
    };

    public static OwnerContact Owner(long companyId, long objectId, int number) => new()
    {
        CompanyId = companyId,
        ObjectId = objectId,
        Name = Owners[number % Owners.Length],
        Phones = $"+7999000{5000 + number:0000}",
        Note = number % 3 == 0 ? "Просит звонить после 18 часов" : null,
    };
}
