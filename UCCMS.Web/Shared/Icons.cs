using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;

namespace UCCMS.Web.Shared;

/// <summary>
/// The line drawings of the portal, each a path in a square of 24, hidden from screen readers, which read the word beside it.
/// Markup and no component: a page has dozens, and each component costs its circuit two kilobytes.
/// </summary>
public static class Icons
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["inbox"] = "M4 13l2-8h12l2 8v6H4zM4 13h5l1 2h4l1-2h5",
        ["bell"] = "M6 17h12l-2-3v-4a4 4 0 00-8 0v4zM10 20h4",
        ["people"] = "M9 11a3 3 0 100-6 3 3 0 000 6zM3 19c0-3 3-5 6-5s6 2 6 5M16 5a3 3 0 010 6M17 14c2 0 4 2 4 5",
        ["person"] = "M12 12a4 4 0 100-8 4 4 0 000 8zM5 20c0-4 3-6 7-6s7 2 7 6",
        ["history"] = "M4 12a8 8 0 108-8 8 8 0 00-6 3M4 4v4h4M12 8v4l3 2",
        ["calendar"] = "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
        ["keyboard"] = "M3 6h18v12H3zM6 10h1M10 10h1M14 10h1M18 10h0M7 14h10",
        ["down"] = "M6 9l6 6 6-6",
        ["up"] = "M6 15l6-6 6 6",
        ["left"] = "M15 6l-6 6 6 6",
        ["right"] = "M9 6l6 6-6 6",
        ["rail"] = "M4 5h16v14H4zM9 5v14",
        ["lock"] = "M6 11h12v9H6zM8 11V8a4 4 0 018 0v3",
        ["search"] = "M11 18a7 7 0 100-14 7 7 0 000 14zM20 20l-4-4",
        ["check"] = "M5 12l5 5 9-10",
        ["filter"] = "M4 5h16l-6 8v6l-4 2v-8z",
        ["cross"] = "M6 6l12 12M18 6L6 18",
        ["clock"] = "M12 20a8 8 0 100-16 8 8 0 000 16zM12 8v4l3 2",
        ["back"] = "M9 7l-5 5 5 5M4 12h10a5 5 0 010 10h-2",
        ["warning"] = "M12 4L2 20h20zM12 10v4M12 17v0.5",
        ["info"] = "M12 21a9 9 0 100-18 9 9 0 000 18zM12 11v6M12 7.5v0.5",
        ["pen"] = "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
        ["send"] = "M4 12l16-8-6 16-3-7z",
        ["download"] = "M12 4v11M7 10l5 5 5-5M4 20h16",
        ["upload"] = "M12 20V9M7 14l5-5 5 5M4 4h16",
        ["document"] = "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
        ["invoice"] = "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6",
        ["office"] = "M4 21V9l8-5 8 5v12zM9 21v-6h6v6",
        ["customer"] = "M4 20V8h10v12M14 12h6v8M7 11h1M10 11h1M7 15h1M10 15h1M17 15h0M2 20h20",
        ["contract"] = "M6 3h9l3 3v15H6zM9 9h6M9 13h6M9 17c1-2 2-2 3 0s2 0 3-1",
        ["parcel"] = "M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8",
        ["merge"] = "M6 4v4c0 4 6 4 6 8v4M18 4v4c0 4-6 4-6 8M9 17l3 3 3-3",
        ["mail"] = "M3 6h18v12H3zM3 7l9 6 9-6",
        ["table"] = "M4 5h16v14H4zM4 10h16M4 15h16M10 5v14",
        ["note"] = "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M12 9v6M9 17h6",
        ["minus"] = "M6 12h12",
        ["plus"] = "M12 5v14M5 12h14",
        ["more"] = "M6 12h0.5M12 12h0.5M18 12h0.5",
        ["refresh"] = "M20 12a8 8 0 11-2-5M20 4v4h-4",
        ["copy"] = "M9 9h11v11H9zM5 15H4V4h11v1",
        ["print"] = "M7 8V4h10v4M7 17H4V8h16v9h-3M7 14h10v6H7z",
        ["gear"] = "M12 15a3 3 0 100-6 3 3 0 000 6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M5.6 18.4l2-2M16.4 7.6l2-2",
        ["money"] = "M7 5h10M7 9h10M7 5h3a4 4 0 010 8H7l7 7",
    };

    private static readonly FrozenDictionary<string, MarkupString> Drawings = Paths.ToFrozenDictionary(
        p => p.Key, p => new MarkupString($"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="{p.Value}" /></svg>"""), StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No such drawing: a programming error.</exception>
    public static MarkupString Of(string name) => Drawings[name];
}
