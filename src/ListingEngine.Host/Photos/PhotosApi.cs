using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Photos.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;

namespace ListingEngine.Host.Photos;

/// <summary>The photos of an object, for programs.</summary>
internal static class PhotosApi
{
    public static void MapPhotosApi(this IEndpointRouteBuilder api)
    {
        api.MapPost("/objects/{id:long}/photos", UploadAsync).Needs(Rights.EditAny).WithName("UploadPhotos")
            .WithSummary("Adds pictures, or ZIP files of pictures, behind the object's others; each file is answered for itself.")
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.RequestBody = Files();
                return Task.CompletedTask;
            })
            .Produces<UploadAnswer>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(413).ProducesProblem(415);
        api.MapPut("/objects/{id:long}/photos/order", OrderAsync).Needs(Rights.EditAny).WithName("OrderPhotos").Accepts<PhotoOrder>("application/json")
            .WithSummary("Puts the named photos first, in that order; the others keep theirs behind them.")
            .Produces<OrderedPhotos>().ProducesValidationProblem().ProducesProblem(404);
    }

    private static async Task<IResult> UploadAsync(
        long id, HttpContext http, ListingDb db, UploadedFiles files, PhotoUpload upload, CancellationToken ct, string? lang = null)
    {
        if (!await db.Objects.AnyAsync(o => o.Id == id, ct)) return Problems.NotFound("object");
        try
        {
            return await upload.RunAsync(id, files.ReadAsync(http.Request, ct), lang ?? "ru", ct) is { } answer ? Results.Ok(answer) : Problems.NotFound("object");
        }
        catch (BadHttpRequestException e)
        {
            // Nobody reads the rest of the body.
            http.Response.Headers.Connection = "close";
            return Results.Problem(e.Message, statusCode: e.StatusCode, title: "The upload was not taken");
        }
    }

    private static async Task<IResult> OrderAsync(long id, HttpRequest request, ListingDb db, ObjectPhotos photos, CancellationToken ct)
    {
        if (!await db.Objects.AnyAsync(o => o.Id == id, ct)) return Problems.NotFound("object");
        var (told, problem) = await ApiJson.ReadAsync<PhotoOrder>(request);
        if (told is null) return problem!;
        if (told.Order.Count > PhotoList.Most || told.Order.Contains(null!)) return Problems.Field("order", $"The order names at most {PhotoList.Most} photos, each by its hash or url.");
        return await photos.OrderAsync(id, told.Order, ct) switch
        {
            null => Problems.NotFound("object"),
            { Unknown: { } name } => Problems.Field("order", $"The object has no photo «{name}»."),
            { Photos: var ordered } => Results.Ok(new OrderedPhotos(ordered)),
        };
    }

    private static OpenApiRequestBody Files() => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["files"] = new OpenApiSchema
                        {
                            Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                        },
                    },
                },
            },
        },
    };
}

/// <param name="Order">Hash or url of the photos that go first.</param>
public sealed record PhotoOrder(IReadOnlyList<string> Order);

/// <param name="Photos">As they stand now.</param>
public sealed record OrderedPhotos(IReadOnlyList<ObjectPhoto> Photos);
