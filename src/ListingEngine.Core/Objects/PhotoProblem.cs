namespace ListingEngine.Core.Objects;

/// <summary>Why a picture cannot be had.</summary>
public enum PhotoProblem
{
    [Told("Сервер картинки не отвечает", "The picture's server does not answer")]
    Unreachable,

    [Told("По этому адресу картинки больше нет", "There is no picture at this address any more")]
    Gone,

    [Told("Сервер не отдаёт эту картинку", "The server refuses to give this picture")]
    Refused,

    [Told("Адрес закрытой сети: оттуда ничего не берём", "An address of a private network: nothing is fetched from there")]
    ForbiddenAddress,

    [Told("Это не картинка", "This is no picture")]
    NotAPicture,

    [Told("Картинка повреждена или передана не целиком", "The picture is damaged or was cut off")]
    Broken,

    [Told("Слишком много точек: уменьшите картинку", "Too many pixels: make the picture smaller")]
    TooManyPixels,

    [Told("Слишком большой файл", "The file is too large")]
    TooManyBytes,
}
