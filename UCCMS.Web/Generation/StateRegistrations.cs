using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;
using UCCMS.Data;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>A GST registration of the Department in every State and Union territory where it has post offices and none yet.</summary>
internal sealed class StateRegistrations(Stage stage)
{
    // two letters of vehicles' plates
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["01"] = "JK", ["02"] = "HP", ["03"] = "PB", ["04"] = "CH", ["05"] = "UK", ["06"] = "HR", ["09"] = "UP", ["10"] = "BR", ["11"] = "SK",
        ["12"] = "AR", ["13"] = "NL", ["14"] = "MN", ["15"] = "MZ", ["16"] = "TR", ["17"] = "ML", ["18"] = "AS", ["19"] = "WB", ["20"] = "JH",
        ["21"] = "OD", ["22"] = "CG", ["23"] = "MP", ["24"] = "GJ", ["26"] = "DD", ["31"] = "LD", ["32"] = "KL", ["34"] = "PY", ["35"] = "AN",
        ["36"] = "TS", ["37"] = "AP", ["38"] = "LA",
    };

    public async Task EnsureAsync(CancellationToken ct)
    {
        var (present, offices) = await ReadAsync(ct);
        await SetUp.RegistrationsAsync(stage, code => !present.Contains(code) && offices.ContainsKey(code), ct);
        foreach (var (state, code) in Codes.Where(c => !present.Contains(c.Key) && offices.ContainsKey(c.Key)))
        {
            await SetUp.RegisterAsync(stage, state, code, offices[state], $"Head Post Office, {GstStates.Get(state).Name}", ct);
        }
    }

    private async Task<(HashSet<string> Present, Dictionary<string, OfficeId> Offices)> ReadAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var present = await db.Set<GstRegistration>().Where(r => r.To == null).Select(r => r.StateCode).ToListAsync(ct);
        var heads = await db.Set<Office>().Where(o => o.Kind == OfficeKind.HeadOffice && o.StateCode != null).Select(o => new { o.Id, State = o.StateCode! }).ToListAsync(ct);
        return (present.ToHashSet(StringComparer.Ordinal), heads.GroupBy(o => o.State).ToDictionary(g => g.Key, g => g.MinBy(o => o.Id.Value)!.Id, StringComparer.Ordinal));
    }
}
