using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using Npgsql;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Hands an advert that was read to the desk, each with a context of its own: one that cannot be kept spoils no other.</summary>
internal sealed partial class AdvertTaking(IServiceScopeFactory scopes, ProblemShelf problems, ILogger<AdvertTaking> log)
{
    /// <returns>Null when it could not be kept.</returns>
    public async Task<AdvertOutcome?> TakeAsync(VisitRun run, OwnerListing listing, string address, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = run.Source.CompanyId;
            var outcome = await scope.ServiceProvider.GetRequiredService<AdvertDesk>().TakeAsync(listing, new(address, run.Source.Id), ct);
            if (outcome.News == AdvertNews.New) run.Visit.New++;
            if (outcome.News == AdvertNews.Changed) run.Visit.Changed++;
            return outcome;
        }
        catch (Exception e) when (!ct.IsCancellationRequested && e is not NpgsqlException { IsTransient: true })
        {
            NotKept(run.Source.Name, address, e);
            run.Visit.Problems++;
            await problems.AddAsync(run.Source, address, SiteTrouble.NotKept, null, null, ct);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The advert {Address} of {Source} could not be kept through our own fault")]
    private partial void NotKept(string source, string address, Exception e);
}
