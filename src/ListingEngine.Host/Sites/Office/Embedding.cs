using System.Net;

namespace ListingEngine.Host.Sites.Office;

/// <summary>What the company pastes into its other pages.</summary>
internal static class Embedding
{
    /// <summary>The site within a page, as any builder of sites takes it.</summary>
    public static string Frame(string address, string title) =>
        $"<iframe src=\"{address}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"100%\" height=\"1400\" loading=\"lazy\" style=\"border:0\"></iframe>";

    /// <summary>For the block «HTML-код» of Tilda: it asks for the newest objects and draws them in the page's own look. Texts stay texts.</summary>
    public static string Block(string address) => $$"""
        <div id="our-objects"></div>
        <style>
          #our-objects { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 24px; }
          #our-objects a { color: inherit; text-decoration: none; }
          #our-objects img { width: 100%; aspect-ratio: 4 / 3; object-fit: cover; border-radius: 8px; }
        </style>
        <script>
          fetch('{{address}}?pageSize=12').then(answer => answer.json()).then(list => {
            for (const o of list.items) {
              const card = document.createElement('a');
              card.href = o.url;
              card.target = '_blank';
              if (o.photo) card.append(Object.assign(new Image(), { src: o.photo.card, alt: o.photo.alt, loading: 'lazy' }));
              for (const text of [o.priceText, o.heading, o.place]) card.append(Object.assign(document.createElement('p'), { textContent: text }));
              document.getElementById('our-objects').append(card);
            }
          });
        </script>
        """;
}
