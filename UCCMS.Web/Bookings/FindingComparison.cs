using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;

namespace UCCMS.Web.Bookings;

/// <summary>One field of two rows side by side.</summary>
public sealed record ComparedLine(string Label, string Left, string? Right, bool Differs);

/// <summary>Lays the rows of a finding side by side, field by field.</summary>
internal static class FindingComparison
{
    private const string Hidden = "–";

    public static IReadOnlyList<ComparedLine> Of(FindingDetail detail)
    {
        var (own, other) = (Fields(detail.Own), detail.Other is null ? null : Fields(detail.Other));
        return [.. own.Select((field, at) => Line(field, other?[at].Value, detail))];
    }

    private static ComparedLine Line((string Label, string? Value) field, string? right, FindingDetail detail)
    {
        if (detail.Other is null)
        {
            var expected = field.Label == "Base tariff ₹" && detail.Finding.Expected is { } tariff ? IndianNumber.Format(tariff) : null;
            return new(field.Label, field.Value ?? Hidden, expected, expected is not null && expected != field.Value);
        }

        return new(field.Label, field.Value ?? Hidden, right ?? Hidden, right is not null && !string.Equals(field.Value, right, StringComparison.Ordinal));
    }

    private static (string Label, string? Value)[] Fields(BookingSide side) =>
    [
        ("Article", side.ArticleNumber),
        ("Booked", side.BookedAt.ToString(IndianTime.DateTimeFormat, CultureInfo.InvariantCulture)),
        ("Office", $"{side.OfficeName} ({side.OfficeId})"),
        ("Customer keyed", side.CustomerKeyed.Length == 0 ? "none" : side.CustomerKeyed),
        ("Contract keyed", side.Facts is { } k ? k.ContractKeyed.Length == 0 ? "none" : k.ContractKeyed : null),
        ("Billed to", side.Facts is { } f ? f.ContractNumber is null ? "nobody" : $"{f.CustomerName}, {f.ContractNumber}" : null),
        ("Billed in the period from", side.Facts?.BilledFrom is { } from ? IndianTime.Show(from) : null),
        ("Product", side.Facts is { } p ? p.Product + (p.TrafficClass == TrafficClass.None ? string.Empty : $" {p.TrafficClass}") : null),
        ("Weight g", side.Facts is { } w ? IndianNumber.Format(w.WeightGrams) : null),
        ("From and to", side.Facts is { } d ? $"{d.OriginPin} → {d.DestinationPin?.ToString(CultureInfo.InvariantCulture) ?? d.DestinationCountry}{(d.DistanceKm is { } km ? $", {km} km" : string.Empty)}" : null),
        ("Base tariff ₹", side.Facts is { } b ? IndianNumber.Format(b.BaseTariff) : null),
        ("VAS ₹", side.Facts is { } v ? IndianNumber.Format(v.VasCharges) : null),
        ("Channel", side.Facts is { } c ? Words.Of(c.Channel) + (c.BatchRef is null ? string.Empty : $", soft copy {c.BatchRef}") : null),
        ("Status", side.Facts is { } s ? Words.Of(s.Status) : null),
        ("File", side.ImportFile is null ? $"import {side.ImportId}" : $"{side.ImportFile}{(side.Facts is { } r ? $", row {r.RowNumber}" : string.Empty)}"),
    ];
}
