using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>
/// When something is saved that findings rest on, asks in the same save for the bookings concerned to be looked at again:
/// contracts in force, GSTINs, barcode ranges, soft copies, tariffs, days of migration and the settings of the rules.
/// What is loaded past this, set-wise, asks by itself.
/// </summary>
internal sealed class FindingRecheckUpkeep : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            var causes = db.ChangeTracker.Entries()
                .Where(e => e.State is EntityState.Added or EntityState.Modified)
                .Select(e => Of(e.Entity)).OfType<(FindingRecheckScope Scope, string Cause)>().Distinct().ToList();
            db.AddRange(causes.Select(c => FindingRecheck.Of(c.Scope, c.Cause, now)));
        }

        return ValueTask.FromResult(result);
    }

    private static (FindingRecheckScope Scope, string Cause)? Of(object entity) => entity switch
    {
        Contract { Status: ContractStatus.Active or ContractStatus.Ended } c => (new(Contract: c.Id, From: c.From), $"Contract {c.Number} was approved or changed"),
        CustomerGstin g => (new(Customer: g.CustomerId), "A GSTIN of the customer was entered or changed"),
        BarcodeRange r => (new(Articles: (r.First, r.Last)), $"The barcode range {r.First} to {r.Last} was allotted"),
        SoftCopyBatch b => (new(Contract: b.ContractId), $"The soft copy {b.BatchRef} was received"),
        TariffRate t => (new(Product: t.Product, From: t.From), $"The tariff of {t.Product} by {t.OrderNumber} was entered or ended"),
        AptMigration m => (new(Office: m.OfficeId), "The office's day of migration to APT was entered"),
        DatedSetting s when IsOfRules(s.Key) => (new(Office: s.OfficeId), $"The setting {s.Key} was changed to {s.Value}"),
        _ => null,
    };

    private static bool IsOfRules(string key) =>
        key == SettingKeys.SuspectedRepeatMinutes.Key || key == SettingKeys.RepeatMonths.Key || key == SettingKeys.AptMigratedOn.Key;
}
