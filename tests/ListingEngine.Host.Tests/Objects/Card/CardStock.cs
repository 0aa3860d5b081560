using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Objects.Card;

/// <summary>Puts objects into the engine's stock and looks at them there.</summary>
internal static class CardStock
{
    private static int _seed = 5000;

    public static async Task<long> PutAsync(this RunningEngine engine, long? agent = null, Action<PropertyObject>? with = null,
        ObjectKind kind = ObjectKind.Flat, Deal deal = Deal.Sale)
    {
        var o = AnyObject.Believable(Interlocked.Increment(ref _seed), kind, deal);
        return await engine.InDbAsync(async db =>
        {
            (o.Id, o.CompanyId, o.AgentId, o.ExternalId) = (0, db.CompanyId, agent, null);
            o.CreatedAt = o.CreatedAt.ToUniversalTime();
            o.UpdatedAt = o.UpdatedAt.ToUniversalTime();
            with?.Invoke(o);
            db.Objects.Add(o);
            await db.SaveChangesAsync();
            return o.Id;
        });
    }

    public static Task<PropertyObject> FindAsync(this RunningEngine engine, long id) =>
        engine.InDbAsync(db => db.Objects.AsNoTracking().SingleAsync(o => o.Id == id));

    public static async Task<T> InDbAsync<T>(this RunningEngine engine, Func<ListingDb, Task<T>> act)
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return await act(scope.ServiceProvider.GetRequiredService<ListingDb>());
    }
}
