using System.Globalization;
using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Organisation;

/// <summary>Turns the reference files into rows of the table Offices: administrative offices first, parents before children.</summary>
internal static class OfficeDirectory
{
    /// <summary>Columns of a row, in the order of <see cref="Rows"/>.</summary>
    public static (string Name, Type Type)[] Columns { get; } =
    [
        ("Id", typeof(int)), ("Name", typeof(string)), ("Kind", typeof(string)), ("ParentId", typeof(int)), ("CircleId", typeof(int)),
        ("DivisionId", typeof(int)), ("Path", typeof(string)), ("StateCode", typeof(string)), ("District", typeof(string)),
        ("Pincode", typeof(string)), ("IsCircleGpo", typeof(bool)), ("IsActive", typeof(bool)), ("Version", typeof(long)),
    ];

    public static IEnumerable<object?[]> Rows(DirectoryExtent extent)
    {
        var placed = new Dictionary<string, Placed>(StringComparer.Ordinal);
        foreach (var row in ReferenceFiles.Records(ReferenceFiles.AdministrativeOffices))
        {
            var office = Administrative(row, placed);
            placed.Add(row["code"], office);
            yield return Row(office, row["name"], row["kind"], Empty(row["state_code"]), null, null, isGpo: false);
        }

        var divisions = placed.Values.Where(p => p.IsDivision).ToDictionary(p => p.Name, StringComparer.Ordinal);
        var gpos = ReferenceFiles.Records(ReferenceFiles.Circles).Select(c => (c["circle"], c["gpo_office"], c["gpo_pincode"])).ToHashSet();
        foreach (var c in ReferenceFiles.Rows(ReferenceFiles.Offices).Skip(1).Where(c => extent.Includes(c[3])))
        {
            var office = Below(int.Parse(c[0], CultureInfo.InvariantCulture), c[4], divisions[c[3]]);
            var isGpo = c[5] == "HO" && gpos.Contains((c[1], c[4], c[7]));
            yield return Row(office, c[4], KindOf(c[5]), GstStates.FindByName(c[9])?.Code, Empty(c[8]), c[7], isGpo);
        }
    }

    private static Placed Administrative(IReadOnlyDictionary<string, string> row, Dictionary<string, Placed> placed)
    {
        var id = int.Parse(row["code"], CultureInfo.InvariantCulture);
        var isDivision = row["kind"] == nameof(OfficeKind.Division);
        var parent = placed.GetValueOrDefault(row["parent_code"]);
        int? circle = row["circle_code"].Length == 0 ? null : int.Parse(row["circle_code"], CultureInfo.InvariantCulture);
        return new Placed(id, row["name"], parent?.Id, circle, isDivision ? id : null, PathOf(parent, id), isDivision);
    }

    private static Placed Below(int id, string name, Placed division) =>
        new(id, name, division.Id, division.CircleId, division.Id, PathOf(division, id), IsDivision: false);

    private static string PathOf(Placed? parent, int id) => string.Create(CultureInfo.InvariantCulture, $"{parent?.Path ?? "/"}{id}/");

    private static object?[] Row(Placed at, string name, string kind, string? state, string? district, string? pincode, bool isGpo) =>
        [at.Id, name, kind, at.ParentId, at.CircleId, at.DivisionId, at.Path, state, district, pincode, isGpo, true, 1L];

    private static string? Empty(string text) => text.Length == 0 ? null : text;

    private static string KindOf(string type) => type switch
    {
        "HO" => nameof(OfficeKind.HeadOffice),
        "SO" => nameof(OfficeKind.SubOffice),
        "BO" => nameof(OfficeKind.BranchOffice),
        _ => throw new InvalidOperationException($"The directory has an office of the unknown type “{type}”."),
    };

    private sealed record Placed(int Id, string Name, int? ParentId, int? CircleId, int? DivisionId, string Path, bool IsDivision);
}
