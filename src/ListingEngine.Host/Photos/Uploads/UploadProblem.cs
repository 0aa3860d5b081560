using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Photos.Uploads;

/// <summary>Why a file of an upload was not added, besides what <see cref="PhotoProblem"/> says of the picture itself.</summary>
internal enum UploadProblem
{
    [Told("Эта картинка у объекта уже есть", "The object has this picture already")]
    Double,

    [Told("У объекта не может быть больше 500 фото", "An object has at most 500 photos")]
    TooManyPhotos,

    [Told("Архив повреждён или закрыт паролем: сожмите картинки в обычный ZIP", "The archive is damaged or locked: put the pictures into a plain ZIP file")]
    BrokenArchive,

    [Told("В архиве больше 1000 файлов: разделите его", "The archive holds more than 1000 files: split it")]
    TooManyFiles,

    [Told("Архив распаковывается в слишком большой объём", "The archive unpacks to far too much")]
    ArchiveBomb,

    [Told("Файл пуст", "The file is empty")]
    Empty,

    [Told("Не удалось сохранить картинку: попробуйте ещё раз", "The picture could not be kept: try again")]
    Failed,
}
