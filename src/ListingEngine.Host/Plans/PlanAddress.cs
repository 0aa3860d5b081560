using System.Globalization;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans;

/// <summary>Changes the secret address of a feed and who may fetch it; every deed is written down. Other nodes that serve know of it a moment later.</summary>
internal sealed class PlanAddress(ListingDb db, ServedFeeds served, AuditTrail audit, TimeProvider clock)
{
    public const int UsualDays = 7, MostDays = 90;

    private const int MostNetworks = 200, LongestWord = 200, ShortestPassword = 8;

    /// <summary>Null when the company has no such plan.</summary>
    public async Task<AddressView?> FindAsync(long planId, string address, CancellationToken ct) =>
        await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, ct) is { } plan ? await ViewAsync(plan, address, ct) : null;

    /// <summary>Makes a new secret; the old one works on for so many days, that the portal can be told.</summary>
    /// <returns>Null when it is done or there is no such plan, which <paramref name="planId"/>'s view tells.</returns>
    public async Task<PlanFault?> RotateAsync(long planId, int days, CancellationToken ct)
    {
        if (days is < 0 or > MostDays)
            return Of("days", "Старый адрес работает ещё от 0 до {0} дней.", "The old address works for another 0 to {0} days.", MostDays);
        return await ChangeAsync(planId, plan =>
        {
            var until = clock.GetStoredNow().AddDays(days);
            (plan.OldToken, plan.OldTokenUntil, plan.Token) = (plan.Token, until, FeedTokens.New());
            return days == 0 ? "Адрес сменён; старый больше не работает" : $"Адрес сменён; старый работает до {Local(until)}";
        }, ct);
    }

    /// <summary>Nobody gets the feed from now on.</summary>
    public Task RevokeAsync(long planId, CancellationToken ct) => ChangeAsync(planId, plan =>
    {
        if (plan.RevokedAt is not null) return null;
        plan.RevokedAt = clock.GetStoredNow();
        return "Адрес отозван: фид никому не отдаётся";
    }, ct);

    /// <summary>The feed is served again, at the same address.</summary>
    public Task RestoreAsync(long planId, CancellationToken ct) => ChangeAsync(planId, plan =>
    {
        if (plan.RevokedAt is null) return null;
        plan.RevokedAt = null;
        return "Адрес возвращён: фид снова отдаётся";
    }, ct);

    /// <summary>The portal knows so many addresses: what belongs into the new files leaves the others.</summary>
    /// <returns>What cannot be; null when it is done or there is no such plan.</returns>
    public async Task<PlanFault?> ConfirmPartsAsync(long planId, int parts, CancellationToken ct)
    {
        PlanFault? fault = null;
        await ChangeAsync(planId, plan =>
        {
            if (parts == plan.Parts) return null;
            if (parts < plan.Parts)
                fault = Of("parts", "Адресов уже {0}: меньше не становится, иначе площадка сняла бы объявления лишних.", "There are {0} addresses already: never fewer, or the portal would take adverts down.", plan.Parts);
            else if (parts > plan.PartsWanted)
                fault = Of("parts", "Столько адресов не нужно: хватает {0}.", "So many addresses are not needed: {0} are enough.", Math.Max(plan.Parts, plan.PartsWanted));
            if (fault is not null) return null;
            (plan.Parts, plan.PartsSince) = (parts, clock.GetStoredNow());
            return $"Выгрузка идёт в {parts} файлах: новые адреса внесены на площадке";
        }, ct);
        return fault;
    }

    /// <returns>What cannot be; null when it is done or there is no such plan.</returns>
    public async Task<PlanFault?> SetAccessAsync(long planId, AccessInput input, CancellationToken ct)
    {
        var user = string.IsNullOrWhiteSpace(input.User) ? null : input.User.Trim();
        if (Fault(user, input) is { } fault) return fault;
        PlanFault? missing = null;
        await ChangeAsync(planId, plan =>
        {
            var hash = user is null ? null : input.Password is { } password ? new PasswordHasher<string>().HashPassword("", password)
                : plan.Access?.User == user ? plan.Access.PasswordHash : null;
            if (user is not null && hash is null)
            {
                missing = Of("password", "Для нового имени нужен пароль.", "A new name needs a password.");
                return null;
            }

            var networks = input.Networks.Select(PlanNetworks.Read).OfType<string>().Distinct().ToList();
            plan.Access = user is null && networks.Count == 0 ? null : new() { User = user, PasswordHash = hash, Networks = networks };
            return $"Доступ к фиду: {(user is null ? "без пароля" : $"имя {user}{(input.Password is null ? "" : ", новый пароль")}")}; " +
                (networks.Count == 0 ? "с любых адресов" : $"с адресов {string.Join(", ", networks)}");
        }, ct);
        return missing;
    }

    private static PlanFault? Fault(string? user, AccessInput input)
    {
        if (user is null && !string.IsNullOrEmpty(input.Password)) return Of("user", "К паролю нужно имя.", "A password needs a name.");
        if (user?.Contains(':', StringComparison.Ordinal) == true) return Of("user", "В имени не бывает двоеточия.", "A name holds no colon.");
        if (user?.Length > LongestWord) return Of("user", "Текст длиннее {0} знаков.", "The text is longer than {0} characters.", LongestWord);
        if (input.Password is { } password && user is not null && password.Length is < ShortestPassword or > LongestWord)
            return Of("password", "В пароле от {0} до {1} знаков.", "A password has {0} to {1} characters.", ShortestPassword, LongestWord);
        if (input.Networks.Count > MostNetworks) return Of("networks", "Сетей не больше {0}.", "There are {0} networks at most.", MostNetworks);
        for (var i = 0; i < input.Networks.Count; i++)
            if (PlanNetworks.Read(input.Networks[i]) is null)
                return Of($"networks[{i}]", "«{0}» — не адрес и не сеть: нужно 203.0.113.7 или 203.0.113.0/24.",
                    "«{0}» is neither an address nor a network: write 203.0.113.7 or 203.0.113.0/24.", input.Networks[i]);
        return null;
    }

    // What the deed says goes to the audit log; one that says nothing changed nothing.
    private async Task<PlanFault?> ChangeAsync(long planId, Func<MediaPlan, string?> deed, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Plans.FromSql($"SELECT * FROM plans WHERE id = {planId} FOR UPDATE").SingleOrDefaultAsync(ct) is not { } plan) return null;
        if (deed(plan) is { } said) audit.Note(AuditAct.PlanAddressChanged, plan.Name, plan.Id, said);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        served.Renew(plan);
        return null;
    }

    private async Task<AddressView> ViewAsync(MediaPlan plan, string address, CancellationToken ct)
    {
        var fetched = plan.OldToken is null ? null : await db.Pulls.Where(p => p.PlanId == plan.Id && p.OldAddress).OrderByDescending(p => p.Id)
            .Select(p => (DateTimeOffset?)p.At).FirstOrDefaultAsync(ct);
        return AddressView.Of(plan, address, fetched, await FilesFetchedAsync(plan, ct), clock.GetUtcNow());
    }

    private async Task<Dictionary<int, DateTimeOffset>> FilesFetchedAsync(MediaPlan plan, CancellationToken ct) => Math.Max(plan.Parts, plan.PartsWanted) == 1 ? []
        : await db.Pulls.Where(p => p.PlanId == plan.Id && p.Status < 400).GroupBy(p => p.Part).Select(g => new { Part = g.Key, At = g.Max(p => p.At) }).ToDictionaryAsync(p => p.Part, p => p.At, ct);

    private string Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    private static PlanFault Of(string field, string ru, string en, params object[] details) =>
        new(field, new(string.Format(CultureInfo.InvariantCulture, ru, details), string.Format(CultureInfo.InvariantCulture, en, details)));
}
