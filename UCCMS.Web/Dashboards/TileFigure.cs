using UCCMS.Core.Dashboards;

namespace UCCMS.Web.Dashboards;

/// <summary>What a figure means for whoever answers for it.</summary>
public enum TileTone
{
    Plain,
    Good,
    Bad,
    Gold,
}

/// <summary>One figure of a dashboard.</summary>
/// <param name="Key">Stable, for tests and addresses.</param>
/// <param name="Title">What it counts.</param>
/// <param name="Figure">Short.</param>
/// <param name="Exact">To the paisa or the piece.</param>
/// <param name="Formula">How it is computed, in a sentence.</param>
/// <param name="Address">The rows that it counts.</param>
public sealed record TileFigure(string Key, string Title, string Figure, string Exact, string Formula, string? Address)
{
    /// <summary>Beside what it was; none where a base makes no sense.</summary>
    public Growth? Growth { get; init; }

    /// <summary>What it was on the base, in words.</summary>
    public string? BaseText { get; init; }

    /// <summary>A further sentence under it.</summary>
    public string? Note { get; init; }

    public TileTone Tone { get; init; }
}

/// <summary>Tiles under one heading.</summary>
public sealed record TileGroup(string Title, IReadOnlyList<TileFigure> Tiles);
