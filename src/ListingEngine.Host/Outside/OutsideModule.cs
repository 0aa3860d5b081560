namespace ListingEngine.Host.Outside;

/// <summary>Ways to the outside world that several rooms go.</summary>
internal static class OutsideModule
{
    public static IServiceCollection AddOutside(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateDataAnnotations().ValidateOnStart()
            .Validate(mail => mail.IsGood, "Mail:From is the address that letters come from, such as alarms@agency.example.");
        return services.AddSingleton<MailDoor>();
    }
}
