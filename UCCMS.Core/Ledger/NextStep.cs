using UCCMS.Core.Organisation;

namespace UCCMS.Core.Ledger;

/// <summary>Who moves a rupee on from where it is, and by which act.</summary>
/// <param name="Holder">The post that acts.</param>
/// <param name="Office">Its office, or the office it acts for.</param>
/// <param name="Act">What is missing, in words.</param>
public sealed record NextStep(Role Holder, OfficeId Office, string Act)
{
    /// <summary>Nothing, where a rupee has arrived.</summary>
    public static NextStep? Of(TrailStep step)
    {
        var contract = step.Document.Contract;
        return step.Stage switch
        {
            RupeeStage.Owed when contract.IsAdvance => new(Role.NodalOffice, contract.NodalOffice, "Set it against what APT settled (SOP 4.B)"),
            RupeeStage.Owed => new(Role.NodalOffice, contract.NodalOffice, "Record and allocate the customer's payment"),
            RupeeStage.CalledBack => new(Role.NodalOffice, contract.NodalOffice, "The customer pays again, or it is taken back"),
            RupeeStage.Lying when step.Office == contract.NodalOffice => new(Role.NodalOffice, step.Office, "Post the misc. transaction (SOP 4.C)"),
            RupeeStage.Lying => new(Role.BookingLocation, step.Office, "Send the intimation of receipt"),
            RupeeStage.OnItsWay when step.ToOffice == contract.NodalOffice => new(Role.NodalOffice, contract.NodalOffice, "Accept what was sent"),
            RupeeStage.OnItsWay => new(Role.BookingLocation, step.ToOffice ?? step.Document.Location, "Take it up by misc. transaction on the transfer entry report"),
            RupeeStage.AccountedElsewhere => new(Role.Ddo, step.Office, "Post the transfer entry to the location (SOP 4.D)"),
            _ => null,
        };
    }
}

/// <summary>For how long a rupee may stay in a stage before it counts as stuck.</summary>
public sealed record StagePatience(int Owed, int Lying, int OnItsWay, int Elsewhere)
{
    /// <summary>None where a rupee has arrived.</summary>
    public int? DaysIn(RupeeStage stage) => stage switch
    {
        RupeeStage.Owed or RupeeStage.CalledBack => Owed,
        RupeeStage.Lying => Lying,
        RupeeStage.OnItsWay => OnItsWay,
        RupeeStage.AccountedElsewhere => Elsewhere,
        _ => null,
    };

    public static async Task<StagePatience> OnAsync(ISettings settings, DateOnly day, CancellationToken ct) => new(
        await settings.ValueAsync(SettingKeys.OwedDays, day, null, ct),
        await settings.ValueAsync(SettingKeys.LyingDays, day, null, ct),
        await settings.ValueAsync(SettingKeys.OnItsWayDays, day, null, ct),
        await settings.ValueAsync(SettingKeys.ElsewhereDays, day, null, ct));
}
