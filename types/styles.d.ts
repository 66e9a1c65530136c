/** Stylesheets that a script brings along: webpack takes them out. */
declare module '*.scss';
declare module '*.css';
