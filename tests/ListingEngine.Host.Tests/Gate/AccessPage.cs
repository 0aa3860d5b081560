using System.Globalization;
using System.Text;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Gate;

/// <summary>Makes docs/access.md: who may go where.</summary>
internal static class AccessPage
{
    public static string Make(IReadOnlyList<Address> addresses)
    {
        var page = new StringBuilder("""
            # Who may go where

            Made from the routes by `AccessTests`, which also asks every address as every role and compares the answers (`ACCEPT=1` rewrites this page).
            A role brings the rights of `RoleRights`; a person may be granted more or denied some, and a key has its scopes. Rules about single
            objects (own, of the department, anybody's) come on top where the object is at hand. Pages send a stranger to `/sign-in`; the API
            answers 401. Who is let in but has no right gets 403; what belongs to another company answers 404.


            """);
        Table(page, "Pages and files", [.. addresses.Where(a => !a.IsApi)]);
        page.Append('\n');
        Table(page, "API (keys with the rights of the role)", [.. addresses.Where(a => a.IsApi)]);
        return page.ToString();
    }

    private static void Table(StringBuilder page, string title, IReadOnlyList<Address> addresses)
    {
        var roles = Enum.GetValues<Role>();
        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| address | needs | nobody | {string.Join(" | ", roles)} |\n|---|---|{string.Concat(Enumerable.Repeat("---|", roles.Length + 1))}\n");
        foreach (var a in addresses)
            page.Append(CultureInfo.InvariantCulture, $"| {(a.Method == Address.Page ? "" : a.Method + " ")}`{a.Route}` | {Needs(a)} | {Word(a.IsOpen)} | {string.Join(" | ", roles.Select(r => Word(a.LetsIn(r))))} |\n");
    }

    private static string Needs(Address a) => a.IsOpen ? "—" : a.Needs switch
    {
        null => "**says nothing**",
        { Installation: true } => "administrator of the installation",
        { Rights: Rights.None } => a.IsApi ? "any key" : "signed in",
        { Rights: var rights } => $"{rights}",
    };

    private static string Word(bool may) => may ? "yes" : "no";
}
