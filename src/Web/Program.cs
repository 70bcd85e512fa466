using Huiyin.Web;
using Huiyin.Web.Verbs;

return args is [] or ["serve", ..] || args[0].StartsWith('-')
    ? await Server.RunAsync(args is ["serve", .. var rest] ? rest : args, Console.Error)
    : await Verb.RunAsync(args);
