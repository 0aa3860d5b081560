using System.Text.Json.Nodes;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>Each version says what made it necessary, and who was behind it.</summary>
public sealed class VersionCauseTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(10));
        _plan = await engine.PlanAsync();
        await engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_publication_that_somebody_asks_for_says_just_that() => Assert.Equal(("publish", "Вручную"), await LastAsync());

    [Fact]
    public async Task A_changed_price_is_told_with_its_object()
    {
        var id = await IdAsync("7");
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { price = 4_321_000, floor = 3 });
        await ChangesAsync();
        Assert.Equal(($"object {id} floor,price", $"Этаж, цена: № {id}"), await LastAsync());
        Assert.Equal($"Floor, price: № {id}", (string?)(await engine.GetAsync($"/plans/{_plan["id"]}/snapshots?lang=en"))["items"]![0]!["says"]);
    }

    [Fact]
    public async Task Only_what_happened_since_the_last_version_is_told()
    {
        var id = await IdAsync("7");
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { price = 4_321_000 });
        await ChangesAsync();
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { floor = 3 });
        await ChangesAsync();
        Assert.Equal($"object {id} floor", (await LastAsync()).Cause);
    }

    [Fact]
    public async Task A_new_object_is_told()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("new")));
        await engine.SqlAsync("DELETE FROM imports");
        await ChangesAsync();
        Assert.Equal($"new {await IdAsync("new")}", (await LastAsync()).Cause);
    }

    [Fact]
    public async Task Many_changed_objects_are_counted()
    {
        await engine.SqlAsync("UPDATE objects SET price = 4000000");
        await engine.SqlAsync("DELETE FROM imports");
        await ChangesAsync();
        Assert.Equal(("objects 10", "Изменения в объектах: 10"), await LastAsync());
    }

    [Fact]
    public async Task An_import_is_told()
    {
        await engine.ImportAsync(YandexFeed.Of([.. Enumerable.Range(1, 10).Select(i => YandexFeed.Flat($"{i}", price: 3_000_000))]));
        await ChangesAsync();
        Assert.Equal(("import 10", "Импорт: изменений 10"), await LastAsync());
    }

    [Fact]
    public async Task An_edited_plan_is_told_before_all_else_with_the_person_who_edited_it()
    {
        await engine.SqlAsync("UPDATE objects SET price = 4000000");
        await using (var scope = engine.Services.CreateAsyncScope())
        {
            var person = await PersonAsync(scope.ServiceProvider);
            scope.ServiceProvider.GetRequiredService<CompanyScope>().Enter(new(1, person, "Мария", Role.Marketer, RoleRights.Of(Role.Marketer), new HashSet<long>()), "page");
            var edited = new ListingEngine.Host.Plans.PlanInput { Portal = "yandex", Name = "p", Lines = [new()], Limit = 4 };
            await scope.ServiceProvider.GetRequiredService<ListingEngine.Host.Plans.PlanDesk>().ReplaceAsync((long)_plan["id"]!, edited, TestContext.Current.CancellationToken);
        }

        await ChangesAsync();
        var version = (await engine.GetAsync($"/plans/{_plan["id"]}/snapshots"))["items"]![0]!;
        Assert.Equal(("plan", "Правка плана", "Мария"), ((string?)version["cause"], (string?)version["says"], (string?)version["person"]));
    }

    [Fact]
    public async Task A_pin_is_told()
    {
        await engine.SendAsync(HttpMethod.Put, $"/plans/{_plan["id"]}/pins/{await IdAsync("7")}", new Dictionary<string, object> { ["in"] = false });
        await ChangesAsync();
        Assert.Equal(("pin", "Закрепление объектов"), await LastAsync());
    }

    [Fact]
    public async Task A_return_to_an_older_version_is_told()
    {
        await engine.SqlAsync("UPDATE objects SET price = 4000000");
        await engine.PublishAsync(_plan);
        await engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/snapshots/1/rollback");
        Assert.Equal(("rollback 1", "Возврат к версии 1"), await LastAsync());
    }

    private static async Task<long> PersonAsync(IServiceProvider services)
    {
        await DataModule.EnterFirstCompanyAsync(services, TestContext.Current.CancellationToken);
        var db = services.GetRequiredService<ListingDb>();
        var person = new Person { CompanyId = db.CompanyId, Name = "Мария" };
        db.People.Add(person);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return person.Id;
    }

    private async Task ChangesAsync()
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync((long)_plan["id"]!, VersionCause.Changes, TestContext.Current.CancellationToken);
    }

    private async Task<(string? Cause, string? Says)> LastAsync()
    {
        var version = (await engine.GetAsync($"/plans/{_plan["id"]}/snapshots"))["items"]![0]!;
        return ((string?)version["cause"], (string?)version["says"]);
    }

    private async Task<long> IdAsync(string externalId) => (long)(await engine.SqlAsync($"SELECT id FROM objects WHERE external_id = '{externalId}'"))!;
}
