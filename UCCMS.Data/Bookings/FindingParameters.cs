using System.Data.Common;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>The settings that the rules of findings depend on, as they stand on a day.</summary>
/// <param name="Months">Within which the same article number counts as booked twice.</param>
/// <param name="Minutes">Within which consecutive bookings are suspected of being one.</param>
/// <param name="Percent">Share of rows above which a file is the wrong one.</param>
/// <param name="Migrated">First day in APT of offices without a day of their own.</param>
internal sealed record FindingParameters(int Months, int Minutes, int Percent, DateOnly Migrated)
{
    public static async Task<FindingParameters> ReadAsync(ISettings settings, DateOnly day, CancellationToken ct) => new(
        await settings.ValueAsync(SettingKeys.RepeatMonths, day, ct: ct),
        await settings.ValueAsync(SettingKeys.SuspectedRepeatMinutes, day, ct: ct),
        await settings.ValueAsync(SettingKeys.WrongFilePercent, day, ct: ct),
        await settings.ValueAsync(SettingKeys.AptMigratedOn, day, ct: ct));

    /// <summary>Fills in what every statement of a rule may name.</summary>
    /// <param name="scan">Import or recheck.</param>
    /// <param name="first">Booking ids looked at.</param>
    public void AddTo(DbCommand command, long scan, long first, long last)
    {
        Add(command, "@scan", scan);
        Add(command, "@first", first);
        Add(command, "@last", last);
        Add(command, "@months", Months);
        Add(command, "@minutes", Minutes);
        Add(command, "@percent", Percent);
        Add(command, "@migrated", Migrated);
    }

    internal static void Add(DbCommand command, string name, object value)
    {
        if (command.CommandText.Contains(name, StringComparison.Ordinal))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }
}
