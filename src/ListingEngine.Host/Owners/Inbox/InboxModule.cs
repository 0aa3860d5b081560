using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Owners.Inbox.Letters;
using Quartz;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>The inbox of owners' adverts: pages, and the same for programs.</summary>
internal static class InboxModule
{
    public static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddScoped<InboxQuery>().AddScoped<AdvertQuery>().AddScoped<TakeDesk>().AddScoped<DecisionDesk>().AddScoped<ReminderDesk>()
        .AddScoped<SearchShelf>().AddScoped<InboxNews>().AddScoped<SearchLetters>().AddSingleton<SearchRound>();

    public static void Rounds(IQuartzBuilder quartz) => quartz.Every<SearchRoundJob>("advert-searches", TimeSpan.FromMinutes(15));

    public static void MapInbox(this IEndpointRouteBuilder api)
    {
        api.MapGet("/owner-listings", InboxApi.ListAsync).Needs(Rights.SeeOwnerListings).WithName("ListOwnerListings")
            .WithSummary("Owners' adverts. Filters are those of the page: q, deal, kind, priceFrom, priceTo, areaFrom, areaTo, rooms, site, seller, agents, twins, state, photos, since, order.")
            .Produces<Page<AdvertInfo>>().ProducesValidationProblem();
        api.MapGet("/owner-listings/{id:long}", InboxApi.GetAsync).Needs(Rights.SeeOwnerListings).WithName("GetOwnerListing")
            .WithSummary("One advert with everything that was read of it. Its phones stand in the contact of the object that is made when it is taken.")
            .Produces<AdvertInfo>().ProducesProblem(404);
        api.MapPost("/owner-listings/{id:long}/take", InboxApi.TakeAsync).Needs(Rights.SeeOwnerListings | Rights.CreateObjects).WithName("TakeOwnerListing")
            .WithSummary("Takes the advert into work: makes a draft of an object. Only one gets it.")
            .Produces<TakenAdvert>(201).ProducesProblem(404).ProducesProblem(409);
        api.MapPost("/owner-listings/{id:long}/reject", InboxApi.RejectAsync).Needs(Rights.SeeOwnerListings).WithName("RejectOwnerListing")
            .Accepts<Rejection>("application/json").Produces(204).ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
    }
}
