using System.Diagnostics;

namespace UCCMS.Web.Verbs;

/// <summary>This program once more, as a process of its own on a database of its own: what it needs is what it is measured by.</summary>
internal static class ChildProgram
{
    /// <param name="database">Path of a SQLite file.</param>
    /// <param name="arguments">None for the server.</param>
    public static ProcessStartInfo StartOf(string database, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Program).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Database__Provider"] = "Sqlite";
        start.Environment["ConnectionStrings__Uccms"] = $"Data Source={database}";
        start.Environment["Files__Folder"] = string.Empty;
        start.Environment["Demo__Seed"] = "false";
        return start;
    }
}
