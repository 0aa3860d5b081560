namespace ListingEngine.Core.Plans.Texts;

/// <summary>How a field is printed: <c>{цена}</c>, <c>{цена:число}</c> or <c>{цена:кратко}</c>.</summary>
public enum TemplateForm
{
    /// <summary>As people write it: 12 500 000 ₽, 3 комнаты.</summary>
    Whole,

    /// <summary>The number alone: 12 500 000, 3.</summary>
    Number,

    /// <summary>Money rounded: 12,5 млн ₽.</summary>
    Short,
}
