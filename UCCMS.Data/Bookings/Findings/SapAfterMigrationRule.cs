using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>Booked in SAP on or after the office's first day in APT, or in APT before it (SOP 3.A, bookings in SAP).</summary>
internal sealed class SapAfterMigrationRule(FindingGround ground) : FindingRule(FindingCode.SapAfterMigration, ground)
{
    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns()}
        FROM {scan.Rows} LEFT JOIN "AptMigrations" m ON m."OfficeId" = r."OfficeId"
        WHERE {scan.Looked} AND r."Channel" {(Ground == FindingGround.SapAfterMigration ? "=" : "<>")} 'Sap'
            AND {scan.Day} {(Ground == FindingGround.SapAfterMigration ? ">=" : "<")} COALESCE(m."On", @migrated)
        """;
}
