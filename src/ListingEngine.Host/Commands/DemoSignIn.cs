using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Commands;

/// <summary>One person of each role signs in to the demonstration, all with one password that is made once and kept beside the data.</summary>
internal sealed class DemoSignIn(ListingDb db, PeopleLinks links, UserManager<Login> logins, IOptions<StorageOptions> storage)
{
    private string Password => KeptSecret.Of(Path.Combine(storage.Value.Root, "demo-password"), 12);

    public async Task MakeAsync(CancellationToken ct)
    {
        var people = await db.People.Where(p => p.Email != null && p.Email.EndsWith(".example")).OrderBy(p => p.Id).ToListAsync(ct);
        foreach (var person in people.DistinctBy(p => p.Role))
        {
            var login = await links.AddAsync(person.Id, person.Email, ofInstallation: person.Role == Role.Administrator);
            await logins.AddPasswordAsync(login, Password);
        }
    }

    /// <summary>How to sign in; null when this is no demonstration.</summary>
    public async Task<string?> TellAsync(CancellationToken ct)
    {
        var people = await (from login in db.Users
                            join person in db.People on login.PersonId equals person.Id
                            where person.Email!.EndsWith(".example")
                            orderby person.Role descending
                            select new { person.Role, login.Email }).ToListAsync(ct);
        return people.Count == 0 ? null
            : string.Join('\n', people.Select(p => $"  {p.Role,-13} {p.Email}").Prepend($"Sign in with the password {Password} as"));
    }
}
