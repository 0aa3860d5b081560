using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Data;

/// <summary>One page of a list.</summary>
/// <param name="Total">Items of all pages together.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, int PageNumber, int PageSize)
{
    [System.Text.Json.Serialization.JsonPropertyName("page")]
    public int PageNumber { get; init; } = PageNumber;
}

/// <summary>Which page is wanted: <c>?page=&amp;pageSize=</c>.</summary>
public sealed class PageQuery
{
    private const int Most = 500;

    public int? Page { get; set; }

    public int? PageSize { get; set; }

    public int Number => Math.Max(1, Page ?? 1);

    public int Size => Math.Clamp(PageSize ?? 50, 1, Most);

    public int Skip => (int)Math.Min(int.MaxValue, (Number - 1L) * Size);

    public async Task<Page<T>> OfAsync<T>(IQueryable<T> query, CancellationToken ct) =>
        new(await query.Skip(Skip).Take(Size).ToListAsync(ct), await query.CountAsync(ct), Number, Size);
}
