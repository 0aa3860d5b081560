using System.Diagnostics;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using ListingEngine.Host.Demo;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Sites;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Commands;

/// <summary>The demonstration as <c>serve --demo</c> runs it: an agency is made, its plans are published, and both are told.</summary>
internal static class Demonstration
{
    /// <param name="services">Of the running engine.</param>
    /// <returns>What was made, or why nothing was.</returns>
    public static async Task<string> RunAsync(IServiceProvider services, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        await using var scope = services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, ct);
        var pictures = ActivatorUtilities.CreateInstance<DemoPictures>(scope.ServiceProvider);
        var agency = ActivatorUtilities.CreateInstance<DemoAgency>(scope.ServiceProvider, pictures);
        var signIn = ActivatorUtilities.CreateInstance<DemoSignIn>(scope.ServiceProvider);
        if (await agency.FillAsync(ct) is not { } made)
            return $"Demo: the database holds objects or plans already, so nothing was added.\n{await TellAsync(scope.ServiceProvider, signIn, ct)}";
        await signIn.MakeAsync(ct);
        var adverts = await PublishAsync(scope.ServiceProvider, ct);
        return $"Demo: {made.Company}: {made.People} people, {made.Objects} objects, {made.Plans} plans; " +
            $"{adverts} adverts published; {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s.\n{await TellAsync(scope.ServiceProvider, signIn, ct)}";
    }

    // Where the agency's site is, which needs no sign-in, and how to sign in to the rest.
    private static async Task<string?> TellAsync(IServiceProvider services, DemoSignIn signIn, CancellationToken ct)
    {
        var token = await services.GetRequiredService<ListingDb>().SiteLinks.Where(l => l.RevokedAt == null).Select(l => l.Token).FirstOrDefaultAsync(ct);
        var site = token is null ? "" : $"The agency's own site: {services.GetRequiredService<PublicAddress>().Value}{SiteAddress.List(token)}\n";
        return site + await signIn.TellAsync(ct);
    }

    private static async Task<int> PublishAsync(IServiceProvider services, CancellationToken ct)
    {
        var plans = await services.GetRequiredService<ListingDb>().Plans.OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct);
        var publisher = services.GetRequiredService<Publisher>();
        var adverts = 0;
        foreach (var plan in plans) adverts += (await publisher.PublishAsync(plan, VersionCause.Command, ct))!.Offers;
        return adverts;
    }
}
