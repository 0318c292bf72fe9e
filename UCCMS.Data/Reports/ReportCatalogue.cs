using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>The reports that the post may see. Whoever lacks the right to one is told that there is none, on pages and downloads alike.</summary>
public sealed class ReportCatalogue(IEnumerable<IReport> reports, ActorContext actors)
{
    /// <summary>By title.</summary>
    public IReadOnlyList<IReport> All { get; } =
        [.. reports.Where(r => actors.IsSet && actors.Current.May(r.Head.Permission)).OrderBy(r => r.Head.Title, StringComparer.Ordinal)];

    public IReport? Find(string name) => All.FirstOrDefault(r => r.Head.Name == name);

    /// <summary>There is one of that name, for posts with another right.</summary>
    public string? RightTo(string name) => reports.FirstOrDefault(r => r.Head.Name == name)?.Head.Permission;
}
