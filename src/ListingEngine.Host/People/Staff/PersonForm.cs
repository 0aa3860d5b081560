using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>A person as typed.</summary>
internal sealed class PersonForm
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Position { get; set; }

    /// <summary>Number of the department; empty for none.</summary>
    public string? Department { get; set; }

    public string? AdvertLimit { get; set; }

    /// <summary>Of the person as the form was opened.</summary>
    public long Revision { get; set; }

    public long? DepartmentId => long.TryParse(Department, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public static PersonForm Of(Person p) => new()
    {
        Name = p.Name,
        Phone = p.Phone,
        Email = p.Email,
        Position = p.Position,
        Department = p.DepartmentId?.ToString(CultureInfo.InvariantCulture),
        AdvertLimit = p.AdvertLimit?.ToString(CultureInfo.InvariantCulture),
        Revision = p.Revision,
    };

    /// <param name="own">Whose form it is; 0 for somebody new.</param>
    public async Task CheckAsync(ListingDb db, long own, ModelStateDictionary problems, PageText text, CancellationToken ct)
    {
        var (phone, email) = (Phones.Read(Phone), Told.Text(Email));
        if (Told.Text(Name) is null) problems.AddModelError("Form.Name", text["Person.NoName"]);
        if (Told.Text(Phone) is not null && phone is null) problems.AddModelError("Form.Phone", text["Field.Phone.Wrong"]);
        if (email is not null && !Told.IsEmail(email)) problems.AddModelError("Form.Email", text["Field.Email.Wrong"]);
        if (!string.IsNullOrWhiteSpace(AdvertLimit) && Limit is null) problems.AddModelError("Form.AdvertLimit", text["Person.Limit.Wrong"]);
        if (phone is not null && await db.People.Where(p => p.Phone == phone && p.Id != own).Select(p => p.Name).FirstOrDefaultAsync(ct) is { } other)
            problems.AddModelError("Form.Phone", text.Say("Person.PhoneTaken", other));
        if (!string.IsNullOrEmpty(Department) && !await db.Departments.AnyAsync(d => d.Id == DepartmentId, ct))
            problems.AddModelError("Form.Department", text["Person.NoDepartment"]);
        if (email is not null && await IsTakenAsync(db, own, email, ct)) problems.AddModelError("Form.Email", text["Password.EmailTaken"]);
    }

    public void Tell(Person p)
    {
        (p.Name, p.Phone, p.Email, p.Position) = (Told.Text(Name)!, Phones.Read(Phone), Told.Text(Email), Told.Text(Position));
        (p.DepartmentId, p.AdvertLimit) = (DepartmentId, Limit);
    }

    private int? Limit => int.TryParse(AdvertLimit?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit <= 100_000 ? limit : null;

    // Whoever signs in with an address owns it, in whatever company.
    private static Task<bool> IsTakenAsync(ListingDb db, long own, string email, CancellationToken ct)
    {
        var normal = email.ToUpperInvariant();
        return db.Users.AnyAsync(l => l.NormalizedEmail == normal && l.PersonId != own, ct);
    }
}
