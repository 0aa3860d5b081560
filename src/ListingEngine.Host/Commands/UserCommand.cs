using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.People;
using Microsoft.AspNetCore.Identity;

namespace ListingEngine.Host.Commands;

internal static class UserCommand
{
    public static Task<int> AddAsync(string name, string email, Role role, bool ofInstallation, CancellationToken ct) => CommandScope.RunAsync(async services =>
    {
        var (db, scope, links) = (services.GetRequiredService<ListingDb>(), services.GetRequiredService<CompanyScope>(), services.GetRequiredService<PeopleLinks>());
        if (await services.GetRequiredService<UserManager<Login>>().FindByEmailAsync(email) is not null)
        {
            await Console.Error.WriteLineAsync($"Somebody signs in with {email} already.");
            return EngineCommands.Failed;
        }

        var person = new Person { CompanyId = scope.CompanyId, Name = name, Email = email, Role = role };
        db.People.Add(person);
        await db.SaveChangesAsync(ct);
        var link = await links.MakeAsync(await links.AddAsync(person.Id, email, ofInstallation));
        Console.WriteLine($"{name} chooses a password at the engine's address, within a day:\n  {link}");
        return EngineCommands.Done;
    }, ct);
}
