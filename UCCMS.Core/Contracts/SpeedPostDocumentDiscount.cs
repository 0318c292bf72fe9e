using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// The published discount of Inland Speed Post Document, as seed data: OM 39-09/2019-D[01/2025] of 26-09-2025, in force
/// from 01-10-2025. Monthly revenue without GST, town and non-town delivery read together.
/// </summary>
public static class SpeedPostDocumentDiscount
{
    public const string Group = "SP_DOC";

    private const long Lakh = 1_00_000;

    private static readonly (long AboveLakh, long? UpToLakh, int Ntd, int Td)[] Rows =
        [(0, 2, 0, 0), (2, 9, 10, 20), (9, 45, 20, 25), (45, 130, 30, 30), (130, 650, 40, 35), (650, null, 50, 40)];

    public static DiscountSchedule From01Oct2025 { get; } = new(
        Group,
        SlabMode.WholeVolume,
        [.. Rows.Select(r => new DiscountSlab(Lakhs(r.AboveLakh), r.UpToLakh is { } upTo ? Lakhs(upTo) : null, Percent.Of(r.Ntd), Percent.Of(r.Td)))],
        new DiscountExtra(Percent.Of(1), Percent.Of(2), Lakhs(25)),
        "39-09/2019-D[01/2025] of 26-09-2025",
        new DateOnly(2025, 10, 1));

    private static Money Lakhs(long lakhs) => Money.FromRupees(lakhs * Lakh);
}
