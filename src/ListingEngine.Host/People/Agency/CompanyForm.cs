using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ListingEngine.Host.People.Agency;

/// <summary>The company's details as they are typed.</summary>
internal sealed partial class CompanyForm
{
    private const int MostDays = 3_650, MostTakes = 10_000;

    public string? Name { get; set; }

    public string? LegalName { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Site { get; set; }

    public string? Colour { get; set; }

    /// <summary>Terms of the mortgage example in presentations; all three or none.</summary>
    public string? MortgageRate { get; set; }

    public string? MortgageYears { get; set; }

    public string? MortgageDown { get; set; }

    /// <summary>Rules about owners' adverts; limits that are not told are none.</summary>
    public string? AdvertKeepDays { get; set; }

    public string? AdvertTakesPerDay { get; set; }

    public string? AdvertTakesAtOnce { get; set; }

    /// <summary>Of the company as the form was opened.</summary>
    public long Revision { get; set; }

    public static CompanyForm Of(Company c) => new()
    {
        Name = c.Name, LegalName = c.LegalName, Phone = c.Phone, Email = c.Email, Address = c.Address, Site = c.Site, Colour = c.Colour, Revision = c.Revision,
        MortgageRate = Written(c.Mortgage?.Rate), MortgageYears = Written(c.Mortgage?.Years), MortgageDown = Written(c.Mortgage?.DownPayment),
        AdvertKeepDays = Written(c.Adverts.KeepDays), AdvertTakesPerDay = Written(c.Adverts.TakesPerDay), AdvertTakesAtOnce = Written(c.Adverts.TakesAtOnce),
    };

    public void Check(ModelStateDictionary problems, Web.Wording.PageText text)
    {
        if (Told.Text(Name) is null) problems.AddModelError("Form.Name", text["Company.NoName"]);
        if (Told.Text(Phone) is { } phone && Phones.Read(phone) is null) problems.AddModelError("Form.Phone", text["Field.Phone.Wrong"]);
        if (Told.Text(Email) is { } email && !Told.IsEmail(email)) problems.AddModelError("Form.Email", text["Field.Email.Wrong"]);
        if (Told.Text(Site) is { } site && SiteOf(site) is null) problems.AddModelError("Form.Site", text["Company.Site.Wrong"]);
        if (Told.Text(Colour) is { } colour && !Hex().IsMatch(colour)) problems.AddModelError("Form.Colour", text["Company.Colour.Wrong"]);
        if (Told.Text(AdvertKeepDays) is { } days && Numbers.ReadWhole(days) is not (>= 1 and <= MostDays)) problems.AddModelError("Form.AdvertKeepDays", text.Say("Company.Adverts.KeepDays.Wrong", MostDays));
        if (!IsLimit(AdvertTakesPerDay)) problems.AddModelError("Form.AdvertTakesPerDay", text["Company.Adverts.Takes.Wrong"]);
        if (!IsLimit(AdvertTakesAtOnce)) problems.AddModelError("Form.AdvertTakesAtOnce", text["Company.Adverts.Takes.Wrong"]);
        if (!HasMortgage) return;
        if (Numbers.Read(MortgageRate) is not (>= 0 and <= 100)) problems.AddModelError("Form.MortgageRate", text["Company.Mortgage.Rate.Wrong"]);
        if (Numbers.ReadWhole(MortgageYears) is not (>= 1 and <= 50)) problems.AddModelError("Form.MortgageYears", text["Company.Mortgage.Years.Wrong"]);
        if (Numbers.Read(MortgageDown) is not (>= 0 and < 100)) problems.AddModelError("Form.MortgageDown", text["Company.Mortgage.Down.Wrong"]);
    }

    public void Tell(Company c)
    {
        (c.Name, c.LegalName, c.Phone, c.Email) = (Told.Text(Name)!, Told.Text(LegalName), Phones.Read(Phone), Told.Text(Email));
        (c.Address, c.Site, c.Colour) = (Told.Text(Address), SiteOf(Told.Text(Site)), Told.Text(Colour)?.ToLowerInvariant());
        c.Mortgage = HasMortgage ? new(Numbers.Read(MortgageRate)!.Value, Numbers.ReadWhole(MortgageYears)!.Value, Numbers.Read(MortgageDown)!.Value) : null;
        c.Adverts = Adverts;
    }

    private AdvertRules Adverts => new()
    {
        KeepDays = Numbers.ReadWhole(Told.Text(AdvertKeepDays)) ?? new AdvertRules().KeepDays, TakesPerDay = Numbers.ReadWhole(Told.Text(AdvertTakesPerDay)), TakesAtOnce = Numbers.ReadWhole(Told.Text(AdvertTakesAtOnce)),
    };

    private static bool IsLimit(string? typed) => Told.Text(typed) is null || Numbers.ReadWhole(typed) is >= 1 and <= MostTakes;

    private bool HasMortgage => Array.Exists([MortgageRate, MortgageYears, MortgageDown], t => Told.Text(t) is not null);

    private static string? Written(decimal? number) => number is { } told ? Numbers.Write(told) : null;

    private static string? SiteOf(string? typed)
    {
        if (typed is null) return null;
        var full = typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed}";
        return Uri.TryCreate(full, UriKind.Absolute, out var read) && read.Scheme is "http" or "https" && read.Host.Contains('.', StringComparison.Ordinal) ? full : null;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}
