using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.People.Staff;

/// <summary>What taking a line would do.</summary>
internal enum LineOutcome
{
    Added,
    Changed,
    Same,
    Refused,
}

/// <param name="Line">As it stands in the file.</param>
/// <param name="Outcome">What it comes to.</param>
/// <param name="Note">What changes, or why it is refused.</param>
/// <param name="Person">Whom it concerns.</param>
internal sealed record JudgedLine(SheetLine Line, LineOutcome Outcome, string? Note, Person? Person = null, string? Department = null);

/// <summary>Takes people from a list: known by phone, else by e-mail. Judging and taking go the same way, so the preview tells the truth.</summary>
internal sealed class PeopleTaker(ListingDb db, CompanyScope scope, AuditTrail audit, PageText text)
{
    /// <summary>Changes the people that this context tracks, without saving them.</summary>
    public async Task<IReadOnlyList<JudgedLine>> JudgeAsync(IReadOnlyList<SheetLine> lines, CancellationToken ct)
    {
        var people = await db.People.ToListAsync(ct);
        await db.Departments.LoadAsync(ct);
        var logins = await (from l in db.Users join p in db.People on l.PersonId equals p.Id select l).ToDictionaryAsync(l => l.PersonId, ct);
        var (seen, judged) = (new HashSet<Person>(), new List<JudgedLine>());
        foreach (var line in lines)
        {
            var result = Judge(line, people, logins, seen);
            judged.Add(result);
            if (result.Outcome == LineOutcome.Added) people.Add(result.Person!);
        }

        return judged;
    }

    /// <returns>How many were added and changed.</returns>
    public async Task<(int Added, int Changed)> TakeAsync(IReadOnlyList<SheetLine> lines, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var judged = (await JudgeAsync(lines, ct)).Where(j => j.Outcome is LineOutcome.Added or LineOutcome.Changed).ToList();
        var departments = await DepartmentsAsync(judged, ct);
        foreach (var j in judged.Where(j => j.Department is not null)) j.Person!.DepartmentId = departments[j.Department!].Id;
        db.People.AddRange(judged.Where(j => j.Outcome == LineOutcome.Added).Select(j => j.Person!));
        await db.SaveChangesAsync(ct);
        foreach (var j in judged)
            audit.Note(j.Outcome == LineOutcome.Added ? AuditAct.PersonAdded : AuditAct.PersonChanged, j.Person!.Name, j.Person.Id, j.Outcome == LineOutcome.Added ? $"{j.Person.Role}" : "list");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (judged.Count(j => j.Outcome == LineOutcome.Added), judged.Count(j => j.Outcome == LineOutcome.Changed));
    }

    private JudgedLine Judge(SheetLine line, List<Person> people, Dictionary<long, Login> logins, HashSet<Person> seen)
    {
        JudgedLine Refuse(string key) => new(line, LineOutcome.Refused, text[key]);
        var (phone, email) = (Phones.Read(line.Phone), line.Email);
        if (line.Name is null) return Refuse("Person.NoName");
        if (line.Phone is not null && phone is null) return Refuse("Field.Phone.Wrong");
        if (email is not null && !Told.IsEmail(email)) return Refuse("Field.Email.Wrong");
        if (phone is null && email is null) return Refuse("PeopleImport.NoWay");
        if (!IsRole(line.Role, out var role)) return Refuse("PeopleImport.NoRole");
        var byPhone = phone is null ? null : people.Find(p => p.Phone == phone);
        var known = byPhone ?? (email is null ? null : people.Find(p => string.Equals(p.Email, email, StringComparison.OrdinalIgnoreCase)));
        if (known is not null && !seen.Add(known)) return Refuse("PeopleImport.Twice");
        if (known is null) return Add(line, phone, role ?? Role.Agent, seen);
        if (!Power.Covers(scope.Who, known, logins.GetValueOrDefault(known.Id))) return Refuse("PeopleImport.Above");
        return Change(line, known, phone, role);
    }

    private JudgedLine Add(SheetLine line, string? phone, Role role, HashSet<Person> seen)
    {
        if (!scope.Who.Has(RoleRights.Of(role))) return new(line, LineOutcome.Refused, text["Rights.Beyond"]);
        var person = new Person { CompanyId = scope.CompanyId, Name = line.Name!, Phone = phone, Email = line.Email, Position = line.Position, Role = role };
        seen.Add(person);
        return new(line, LineOutcome.Added, text.Name(role), person, line.Department);
    }

    // What the list leaves empty stays; a role and an address for signing in are changed by hand only.
    private JudgedLine Change(SheetLine line, Person known, string? phone, Role? role)
    {
        if (role is not null && role != known.Role) return new(line, LineOutcome.Refused, text["PeopleImport.RoleByHand"]);
        var before = (known.Name, known.Phone, known.Email, known.Position);
        (known.Name, known.Phone, known.Email, known.Position) = (line.Name!, phone ?? known.Phone, known.Email ?? line.Email, line.Position ?? known.Position);
        string?[] changed =
        [
            before.Name == known.Name ? null : text["Person.Name"], before.Phone == known.Phone ? null : text["Field.Phone"],
            before.Email == known.Email ? null : text["Field.Email"], before.Position == known.Position ? null : text["Person.Position"],
        ];
        var department = db.Departments.Local.FirstOrDefault(d => d.Id == known.DepartmentId)?.Name;
        var moves = line.Department is not null && line.Department != department;
        var words = changed.Append(moves ? text["Person.Department"] : null).Where(c => c is not null).ToList();
        return words.Count == 0 ? new(line, LineOutcome.Same, null, known) : new(line, LineOutcome.Changed, string.Join(", ", words), known, moves ? line.Department : null);
    }

    private async Task<Dictionary<string, Department>> DepartmentsAsync(List<JudgedLine> judged, CancellationToken ct)
    {
        var all = await db.Departments.ToDictionaryAsync(d => d.Name, ct);
        foreach (var name in judged.Select(j => j.Department).OfType<string>().Distinct().Where(n => !all.ContainsKey(n)).ToList())
        {
            all[name] = new Department { CompanyId = scope.CompanyId, Name = name };
            db.Departments.Add(all[name]);
        }

        await db.SaveChangesAsync(ct);
        return all;
    }

    private bool IsRole(string? told, out Role? role)
    {
        role = told is null ? null : Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(r =>
            string.Equals(text.Name(r!.Value), told, StringComparison.OrdinalIgnoreCase) || string.Equals($"{r}", told, StringComparison.OrdinalIgnoreCase));
        return told is null || role is not null;
    }
}
