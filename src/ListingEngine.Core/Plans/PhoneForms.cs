namespace ListingEngine.Core.Plans;

/// <summary>Writes phones as a <see cref="PhoneForm"/> has them.</summary>
public static class PhoneForms
{
    /// <param name="form">How the portal wants it.</param>
    /// <param name="phone">+7 and ten digits.</param>
    public static string Of(this PhoneForm form, string phone) => form switch
    {
        PhoneForm.Tight => $"+7({phone[2..5]}){phone[5..8]}-{phone[8..10]}-{phone[10..]}",
        PhoneForm.Spaced => $"+7 ({phone[2..5]}) {phone[5..8]}-{phone[8..10]}-{phone[10..]}",
        PhoneForm.Eight => $"8{phone[2..]}",
        _ => phone,
    };
}
